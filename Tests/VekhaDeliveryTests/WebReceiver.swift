import Foundation

/// A small web server of the test's own, on a free port; it ends together with this value.
final class WebReceiver: Sendable {
  let port: Int
  private let process: Process
  private let input: Pipe
  private let folder: URL

  /// One request that came in.
  struct Visit: Decodable {
    let path: String
    let body: String
    let headers: [String: String]
    /// What the specification's own library says against the message.
    let fault: String?
  }

  private struct About: Decodable { let port: Int }

  /// Starts a server with options of `Tests/support/web_receiver.py`.
  init(_ options: [String]) throws {
    folder = TestHouse.newFolder()
    (process, input) = (Process(), Pipe())
    let output = Pipe()
    process.executableURL = TestHouse.python
    process.arguments =
      [TestHouse.support("web_receiver.py"), "--out", folder.path] + options
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = try TestHouse.firstLine(of: output.fileHandleForReading)
    port = try JSONDecoder().decode(About.self, from: line).port
  }

  var address: String { "http://127.0.0.1:\(port)" }

  deinit {
    try? input.fileHandleForWriting.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The requests so far, in the order of their arrival.
  func visits() throws -> [Visit] {
    let log = folder.appending(path: "log.jsonl")
    guard FileManager.default.fileExists(atPath: log.path) else { return [] }
    return try Data(contentsOf: log).split(separator: 10).map {
      try JSONDecoder().decode(Visit.self, from: $0)
    }
  }
}
