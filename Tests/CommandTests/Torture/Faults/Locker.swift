import Foundation
import TestWorld

/// Another program that holds a database, or the lock of those who open it, until it is told to let go.
final class Locker: Sendable {
  enum Hold: String {
    case writing, opening
  }

  private let holder: Companion

  /// Returns when the lock is held.
  init(_ hold: Hold, of database: URL) throws {
    holder = try Companion("hold_database.py", [hold.rawValue, database.path])
    _ = try holder.line()
  }

  func letGo() { holder.stop() }
}
