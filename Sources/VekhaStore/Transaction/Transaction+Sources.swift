import VekhaCore
import VekhaRuntime

extension Transaction {
  func currentSources(_ kinds: Set<StoredSource.Kind>) throws -> [StoredSource] {
    try all(
      """
      SELECT kind, id, version, text FROM source
      WHERE isCurrent = 1 AND kind IN (SELECT value FROM json_each(?)) ORDER BY kind, id
      """, kinds.map(\.rawValue).json, read: StoredSource.init)
  }

  func source(
    kind: StoredSource.Kind, id: String, version: String
  ) throws -> StoredSource? {
    try first(
      "SELECT kind, id, version, text FROM source WHERE kind = ? AND id = ? AND version = ?",
      kind.rawValue, id, version, read: StoredSource.init)
  }

  func save(_ source: StoredSource, at moment: Instant) throws {
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
