import Foundation
import GRDB
import VekhaRuntime

/// The log of a database while nobody's work is in it, as a command that runs alone finds it.
///
/// An ordinary commit waits for the log's head, for the log, and when the command leaves for the log again and
/// for the database. A commit into an empty log need not wait by itself: it is brought home into the database at
/// once, which waits for the log and then for the database, and only then is anybody told of it.
///
/// That is safe after a power cut at any point. Until the log is on the disk the database is untouched, and a
/// log of which a part is missing counts for nothing by its checksums; there is no older log that such a part
/// could be mixed up with, since the file was emptied before. From then on the log has all of it, and it is
/// neither emptied nor written over before the database is on the disk.
struct EmptyLog {
  private let path: String

  /// The log beside a database; nil where somebody's work is in it.
  init?(besideDatabaseAt path: String) {
    self.path = path + "-wal"
    guard isEmpty else { return nil }
  }

  /// Whether still nobody's work is in it; it stays so while the caller alone may write.
  var isEmpty: Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return (size ?? 0) == 0
  }

  /// Lets the next commit wait for nothing, not even where it is so large that SQLite would bring it home itself.
  static func open(_ database: Database) throws {
    try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0")
  }

  /// Lets the commits to come wait as they did.
  static func close(_ database: Database) throws {
    try database.wait(for: .durable)
    try KeptLog.bringHomeNowAndThen(database)
  }

  /// Brings home what has been committed; where a reader or a full disk is in the way, the log alone holds it.
  func bringHome(_ database: Database) throws {
    try Self.close(database)
    let isHome = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)").map { row in
      row["busy"] == 0 && row["log"] as Int == row["checkpointed"]
    }
    if isHome != true { try DurableFile.synchronise(path) }
  }
}
