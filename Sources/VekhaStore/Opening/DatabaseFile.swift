import Foundation
import GRDB
import VekhaRuntime

/// The file of a database on its way to being opened: its folder, its rights, and whose it is.
struct DatabaseFile {
  let path: String

  /// Makes the folder and an empty file that only their owner can read, unless they are there.
  func prepare() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreFailure.cannotWrite(folder.path)
    }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path) }
    close(file)
  }

  /// Refuses a file that is not a database, not ours, or from a newer version; an empty one is welcome.
  func inspect(newest: Int) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { database in
      guard try !database.isEmpty else { return }
      guard try database.number("application_id") == Schema.applicationID else {
        throw StoreFailure.corrupt(path)
      }
      let version = try database.number("user_version")
      if version > newest { throw StoreFailure.newerVersion(version) }
    }
  }
}

extension Database {
  var isEmpty: Bool {
    get throws {
      try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }
  }

  /// Reads a pragma whose value is a number.
  func number(_ pragma: String) throws -> Int {
    try Int.fetchOne(self, sql: "PRAGMA \(pragma)") ?? 0
  }
}
