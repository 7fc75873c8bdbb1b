import VekhaCore
import VekhaRuntime

extension Transaction {
  func currentVersions(_ kinds: Set<StoredSource.Kind>) throws -> [SourceVersion] {
    try all(
      """
      SELECT kind, id, version FROM source
      WHERE isCurrent = 1 AND kind IN (SELECT value FROM json_each(?)) ORDER BY kind, id
      """, kinds.map(\.rawValue).json
    ) { SourceVersion(kind: try $0.word(), id: try $0.text(), version: try $0.text()) }
  }

  func currentVersion(kind: StoredSource.Kind, id: String) throws -> String? {
    try first(
      "SELECT version FROM source WHERE kind = ? AND id = ? AND isCurrent = 1", kind.rawValue, id
    ) { try $0.text() }
  }

  func source(_ version: SourceVersion) throws -> StoredSource? {
    try first(
      "SELECT kind, id, version, text FROM source WHERE kind = ? AND id = ? AND version = ?",
      version.kind.rawValue, version.id, version.version, read: StoredSource.init)
  }

  func save(_ source: StoredSource, at moment: Instant) throws {
    try changingDirectory { try write(source, at: moment) }
  }

  private func write(_ source: StoredSource, at moment: Instant) throws {
    try run(
      "UPDATE source SET isCurrent = 0 WHERE kind = ? AND id = ? AND isCurrent = 1",
      source.kind.rawValue, source.id)
    try run(
      """
      INSERT INTO source (kind, id, version, text, loadedAt, isCurrent) VALUES (?, ?, ?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET isCurrent = 1, loadedAt = excluded.loadedAt
      """, source.kind.rawValue, source.id, source.version, source.text, moment.seconds)
  }
}

extension StoredSource {
  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      kind: try columns.word(), id: try columns.text(), version: try columns.text(),
      text: try columns.text())
  }
}
