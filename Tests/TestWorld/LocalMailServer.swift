import Foundation

/// A real mail server of the test's own, on a free port; it ends together with this value.
package final class LocalMailServer: Sendable {
  /// Where it listens on this machine.
  package let port: Int
  /// The certificate that speaks for the server, where it encrypts.
  package let certificate: String?
  private let server: Companion
  private let folder: URL

  /// One letter that the server took.
  package struct Letter: Decodable {
    package let from: String
    package let to: [String]
    package let messageId: String?
    package let path: String
    package let connection: Int
    package let encrypted: Bool
    package let user: String?

    package func bytes() throws -> [UInt8] {
      Array(try Data(contentsOf: URL(filePath: path)))
    }
  }

  private struct About: Decodable {
    let port: Int
    let certificate: String?
  }

  /// Starts a server with options of `Tests/support/smtp_server.py`.
  package convenience init(_ options: String...) throws {
    try self.init(options)
  }

  /// Starts a server of `Tests/support/rude_smtp_server.py`, which is rude in one way at one step.
  package convenience init(manner: String) throws {
    try self.init(["--manner", manner], script: "rude_smtp_server.py")
  }

  /// Starts a server that calls whenever it has something to tell, such as a letter that came.
  package init(
    _ options: [String], script: String = "smtp_server.py",
    noticing notice: @escaping @Sendable () -> Void = {}
  ) throws {
    folder = TestHouse.newFolder()
    server = try Companion(script, ["--out", folder.path] + options)
    let about = try server.answer(About.self)
    (port, certificate) = (about.port, about.certificate)
    Ear.listen(to: server.speech) { _ in notice() }
  }

  /// Ends the server; its port is free when this returns.
  package func stop() { server.stop() }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The letters taken so far, in the order of their arrival.
  package func letters() throws -> [Letter] {
    try Log(in: folder).entries(Letter.self)
  }
}
