import Foundation

/// A small web server of the test's own, on a free port; it ends together with this value.
package final class WebReceiver: Sendable {
  /// Where it listens on this machine.
  package let port: Int
  private let server: Companion
  private let folder: URL

  /// One request that came in.
  package struct Visit: Decodable {
    package let path: String
    package let body: String
    package let headers: [String: String]
    /// What the specification's own library says against the message.
    package let fault: String?
  }

  private struct About: Decodable { let port: Int }

  /// Starts a server with options of `Tests/support/web_receiver.py`.
  package init(_ options: [String]) throws {
    folder = TestHouse.newFolder()
    server = try Companion("web_receiver.py", ["--out", folder.path] + options)
    port = try server.answer(About.self).port
  }

  /// The beginning of its every address.
  package var address: String { "http://127.0.0.1:\(port)" }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The requests so far, in the order of their arrival.
  package func visits() throws -> [Visit] {
    try Log(in: folder).entries(Visit.self)
  }
}
