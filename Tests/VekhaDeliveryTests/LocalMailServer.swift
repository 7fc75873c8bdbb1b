import Foundation

/// A real mail server of the test's own, on a free port; it ends together with this value.
final class LocalMailServer: Sendable {
  let port: Int
  /// The certificate that speaks for the server, where it encrypts.
  let certificate: String?
  private let process: Process
  private let input: Pipe
  private let folder: URL

  /// One letter that the server took.
  struct Letter: Decodable {
    let from: String
    let to: [String]
    let messageId: String?
    let path: String
    let connection: Int
    let encrypted: Bool
    let user: String?

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
  }

  private struct About: Decodable {
    let port: Int
    let certificate: String?
  }

  /// Starts a server with options of `Tests/support/smtp_server.py`.
  convenience init(_ options: String...) throws {
    try self.init(options)
  }

  /// Starts a server of `Tests/support/rude_smtp_server.py`, which is rude in one way at one step.
  convenience init(manner: String) throws {
    try self.init(["--manner", manner], script: "rude_smtp_server.py")
  }

  /// Starts a server that calls whenever it has something to tell, such as a letter that came.
  init(
    _ options: [String], script: String = "smtp_server.py",
    noticing notice: @escaping @Sendable () -> Void = {}
  ) throws {
    folder = TestHouse.newFolder()
    (process, input) = (Process(), Pipe())
    let output = Pipe()
    process.executableURL = TestHouse.python
    process.arguments = [TestHouse.support(script), "--out", folder.path] + options
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = try TestHouse.firstLine(of: output.fileHandleForReading)
    let about = try JSONDecoder().decode(About.self, from: line)
    (port, certificate) = (about.port, about.certificate)
    Ear.listen(to: output.fileHandleForReading) { _ in notice() }
  }

  /// Ends the server, which stops where its input does; its port is free when this returns.
  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  deinit {
    try? input.fileHandleForWriting.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The letters taken so far, in the order of their arrival.
  func letters() throws -> [Letter] {
    let log = folder.appending(path: "log.jsonl")
    guard FileManager.default.fileExists(atPath: log.path) else { return [] }
    return try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Letter.self, from: Data($0.utf8)) }
  }
}
