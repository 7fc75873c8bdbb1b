import GRDB
import Synchronization

/// A connection that is opened when something is first asked of it.
///
/// Every one may write, even where it only reads: the last of them to leave brings the log home.
final class LateConnection: Sendable {
  private let path: String
  private let opened: Mutex<DatabaseQueue?>

  /// Takes a connection that is open already, where there is one.
  init(path: String, opened: DatabaseQueue? = nil) {
    self.path = path
    self.opened = Mutex(opened)
  }

  /// The connection; opened now, where it was not before.
  func queue() throws -> DatabaseQueue {
    try opened.withLock { opened in
      if let opened { return opened }
      let queue = try DatabaseQueue(path: path, configuration: .inUse)
      opened = queue
      return queue
    }
  }

  /// Lets an open connection let go of what it can read again, after some last work.
  func rest(doing work: (Database) throws -> Void = { _ in }) throws {
    let queue = opened.withLock { $0 }
    try queue?.writeWithoutTransaction(work)
    queue?.releaseMemory()
  }

  func close() {
    opened.withLock { opened in
      try? opened?.close()
      opened = nil
    }
  }
}
