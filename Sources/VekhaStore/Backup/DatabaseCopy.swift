import Foundation
import GRDB
import VekhaRuntime

/// A consistent copy of a database that others may go on writing to.
struct DatabaseCopy {
  let source: any DatabaseReader

  init(of source: any DatabaseReader) {
    self.source = source
  }

  /// How the copy is made.
  enum Way {
    /// Row by row, without the room that is free in the source: small, and slow for a large database.
    case rows
    /// Page by page in one go, as fast as the disk allows.
    case pages
  }

  /// Writes the copy beside its place first, so that the place never holds half a copy.
  func write(
    to path: String, by way: Way = .rows,
    completing complete: (_ draft: String) throws -> Void = { _ in }
  ) throws {
    let draft = path + ".partial"
    try? FileManager.default.removeItem(atPath: draft)
    do {
      try DatabaseFile(path: draft).prepare()
      try copy(to: draft, by: way)
      try complete(draft)
      try DurableFile.settle(draft, at: path)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  private func copy(to draft: String, by way: Way) throws {
    switch way {
    case .rows:
      try source.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
    case .pages:
      let target = try DatabaseQueue(path: draft, configuration: .vekha)
      try source.backup(to: target)
      // A copy is one file; the log that it would begin belongs to whoever opens it.
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
    }
  }
}
