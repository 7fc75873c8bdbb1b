import Foundation
import GRDB
import VekhaRuntime

/// A consistent copy of a database that others may go on writing to.
struct DatabaseCopy {
  let source: any DatabaseReader

  init(of source: any DatabaseReader) {
    self.source = source
  }

  /// Writes the copy beside its place first, so that the place never holds half a copy.
  func write(
    to path: String, completing complete: (_ draft: String) throws -> Void = { _ in }
  ) throws {
    let draft = path + ".partial"
    try? FileManager.default.removeItem(atPath: draft)
    do {
      try DatabaseFile(path: draft).prepare()
      try source.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
      try complete(draft)
      try DurableFile.settle(draft, at: path)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }
}
