import Foundation
import TestWorld

/// A Postfix of the test's own, on a free port; it ends together with this value.
final class PostfixServer: Sendable {
  let port: Int
  private let server: Companion

  private struct About: Decodable {
    let port: Int
  }

  private struct Delivered: Decodable {
    let letters: [String]
  }

  /// Starts a server with these mailboxes, all of one domain, that takes letters up to a size in bytes.
  init(mailboxes: [String], limit: Int = 1_000_000) throws {
    server = try Companion(
      "postfix_server.py",
      ["--out", TestHouse.newFolder().path, "--limit", "\(limit)"] + mailboxes)
    port = try server.answer(About.self).port
  }

  deinit { server.stop() }

  /// The letters in the mailboxes, once the server has nothing left to deliver.
  func letters() throws -> [[UInt8]] {
    try server.say("")
    return try server.answer(Delivered.self).letters.map {
      Array(try Data(contentsOf: URL(filePath: $0)))
    }
  }

  /// Postfix changes its own user for each of its tasks, which only root may.
  static let mayStart = geteuid() == 0
}
