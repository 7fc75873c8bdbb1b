import Foundation

/// Another program that holds a database, or the lock of those who open it, until it is told to let go.
final class Locker: Sendable {
  enum Hold: String {
    case writing, opening
  }

  private let process = Process()
  private let input = Pipe()

  /// Returns when the lock is held.
  init(_ hold: Hold, of database: URL) throws {
    let output = Pipe()
    process.executableURL = TestHouse.python
    process.arguments = [TestHouse.support("hold_database.py"), hold.rawValue, database.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    _ = try TestHouse.firstLine(of: output.fileHandleForReading)
  }

  func letGo() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  deinit { try? input.fileHandleForWriting.close() }
}
