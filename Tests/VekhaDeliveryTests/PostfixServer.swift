import Foundation

/// A Postfix of the test's own, on a free port; it ends together with this value.
final class PostfixServer: Sendable {
  let port: Int
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  private struct About: Decodable {
    let port: Int
  }

  private struct Delivered: Decodable {
    let letters: [String]
  }

  /// Starts a server with these mailboxes, all of one domain, that takes letters up to a size in bytes.
  init(mailboxes: [String], limit: Int = 1_000_000) throws {
    process.executableURL = TestHouse.python
    process.arguments =
      [TestHouse.support("postfix_server.py"), "--out", TestHouse.newFolder().path]
      + ["--limit", "\(limit)"] + mailboxes
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = try TestHouse.firstLine(of: output.fileHandleForReading)
    port = try JSONDecoder().decode(About.self, from: line).port
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The letters in the mailboxes, once the server has nothing left to deliver.
  func letters() throws -> [[UInt8]] {
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    let line = try TestHouse.firstLine(of: output.fileHandleForReading)
    let files = try JSONDecoder().decode(Delivered.self, from: line).letters
    return try files.map { Array(try Data(contentsOf: URL(filePath: $0))) }
  }

  /// Postfix changes its own user for each of its tasks, which only root may.
  static let mayStart = geteuid() == 0
}
