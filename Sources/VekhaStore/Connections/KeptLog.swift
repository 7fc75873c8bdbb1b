import Foundation
import GRDB
import GRDBSQLite

/// The log of a database as a file that stays when the last connection leaves, empty then.
///
/// A log that is made anew for each command costs each of them a wait for its name in the folder, since a log
/// whose name is lost protects nothing. One that stays has its name on the disk from the day it was made.
enum KeptLog {
  /// Bytes of the log that are kept for the next commits once all of it is in the database.
  private static let limit = 64 << 20
  /// Pages in the log after which a commit brings them home, for which it waits three times: often enough for
  /// a killed process's log to be read in a tenth of a second, seldom enough for most work to find a time of rest first.
  private static let pages = 16_000

  /// Lets the log of a connection stay; only a log with a limit is emptied by the last one who leaves.
  static func keep(behind database: Database) throws {
    var isKept: CInt = 1
    sqlite3_file_control(database.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isKept)
    try database.execute(sql: "PRAGMA journal_size_limit = \(limit)")
    try bringHomeNowAndThen(database)
  }

  /// Lets the commits to come bring the log home each time it has grown long.
  static func bringHomeNowAndThen(_ database: Database) throws {
    try database.execute(sql: "PRAGMA wal_autocheckpoint = \(pages)")
  }

  /// Brings home what can be brought without waiting for anybody; where nothing is to be brought, nothing is waited for.
  static func bringHome(_ database: Database) throws {
    try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// Teaches SQLite, once for the process, that a log which is there has its name on the disk.
  static let isTaught: Bool = {
    guard let system = sqlite3_vfs_find(nil) else { return false }
    let taught = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    taught.initialize(to: system.pointee)
    taught.pointee.zName = UnsafePointer(strdup("vekha"))
    taught.pointee.xOpen = open
    return sqlite3_vfs_register(taught, 1) == SQLITE_OK
  }()

  /// Opens a file as the system does; a log that is there is not opened as if it were new.
  private static let open:
    @convention(c) (
      UnsafeMutablePointer<sqlite3_vfs>?, sqlite3_filename?, UnsafeMutablePointer<sqlite3_file>?,
      CInt, UnsafeMutablePointer<CInt>?
    ) -> CInt = { _, name, file, flags, opened in
      guard let system = sqlite3_vfs_find("unix"), let open = system.pointee.xOpen else {
        return SQLITE_CANTOPEN
      }
      guard flags & SQLITE_OPEN_WAL != 0, let name else {
        return open(system, name, file, flags, opened)
      }
      if access(name, F_OK) == 0 {
        let code = open(system, name, file, flags & ~SQLITE_OPEN_CREATE, opened)
        if code == SQLITE_OK { return code }
      }
      let code = open(system, name, file, flags, opened)
      if code == SQLITE_OK { try? DurableFile.synchronise(folder(of: name)) }
      return code
    }

  private static func folder(of path: UnsafePointer<CChar>) -> String {
    URL(fileURLWithPath: String(cString: path)).deletingLastPathComponent().path
  }
}
