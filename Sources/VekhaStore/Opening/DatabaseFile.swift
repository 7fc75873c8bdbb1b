import Foundation
import GRDB
import VekhaRuntime

/// The file of a database on its way to being opened: its folder, its rights, and whose it is.
struct DatabaseFile {
  let path: String
  private let folder: String

  init(path: String) {
    self.path = path
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// Makes the folder and an empty file that only their owner can read, unless they are there.
  func prepare() throws {
    if isEmptied { throw StoreFailure.corrupt(path) }
    try FileManager.default.createPrivateFolder(folder)
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreFailure.cannotWrite(path) }
    close(file)
  }

  /// Whether nothing is left of a database from which letters have been sent.
  ///
  /// SQLite takes a file of one byte for a new database, as it does one of none.
  private var isEmptied: Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return size.map { $0 <= 1 } == true
      && FileManager.default.fileExists(atPath: path + "-delivery")
  }

  /// Opens a database that needs nothing done to it first; nil where it has to be made or brought up to date.
  func present(version: Int) throws -> DatabaseQueue? {
    guard FileManager.default.isWritableFile(atPath: path) else { return nil }
    let queue = try DatabaseQueue(path: path, configuration: .inUse)
    let isPresent = try queue.read { database in
      try database.number("application_id") == Schema.applicationID
        && database.number("user_version") == version
        && String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
    }
    if isPresent { return queue }
    try queue.close()
    return nil
  }

  /// Refuses a folder in which nothing may be made: its owner wants it to stay as it is, whatever its files allow.
  func requireOpenFolder() throws {
    guard access(folder, W_OK) == 0 else { throw StoreFailure.cannotWrite(folder) }
  }

  /// Refuses a file that is not a database, not ours, or from a newer version.
  func inspect(newest: Int, mayBeEmpty: Bool = true) throws {
    try takeBackHalfWritten()
    let queue = try DatabaseQueue(path: path, configuration: .reading)
    try queue.read { database in
      if try database.isEmpty && mayBeEmpty { return }
      guard try database.number("application_id") == Schema.applicationID else {
        throw StoreFailure.corrupt(path)
      }
      let version = try database.number("user_version")
      if version > newest { throw StoreFailure.newerVersion(version) }
    }
  }

  /// Takes back what a process had half written when it was killed while it made the file;
  /// a connection that only reads cannot.
  private func takeBackHalfWritten() throws {
    guard FileManager.default.fileExists(atPath: path + "-journal") else { return }
    let queue = try DatabaseQueue(path: path, configuration: .vekha)
    _ = try queue.read { try $0.isEmpty }
    try queue.close()
  }

  /// Throws `busy`, without waiting, where any other connection has the database open.
  func requireUnused() throws {
    var configuration = Configuration.vekha
    configuration.busyMode = .immediateError
    try SQLiteFailure.translating(at: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
      }
      try queue.close()
    }
  }
}

extension Database {
  /// Whether there is nothing, or no more than the list of migrations that precedes the first one.
  var isEmpty: Bool {
    get throws {
      let others = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
      return try Int.fetchOne(self, sql: others) == 0
    }
  }

  /// Reads a pragma whose value is a number.
  func number(_ pragma: String) throws -> Int {
    try Int.fetchOne(self, sql: "PRAGMA \(pragma)") ?? 0
  }
}
