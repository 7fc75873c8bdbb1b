import Foundation
import TestWorld

/// The built program at a data folder of its own, run as its users run it.
struct Vekha {
  /// What a run said and how it ended.
  struct Run {
    var status: Int32
    var output: String
    var complaint: String

    /// The output as JSON: an array of objects, or one object in an array.
    func json() throws -> [[String: Any]] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      if let objects = value as? [[String: Any]] { return objects }
      return (value as? [String: Any]).map { [$0] } ?? []
    }
  }

  private let own: TemporaryFolder
  var environment: [String: String] = [:]
  /// Words before the program's own, such as a program that starts others with fewer rights.
  var starter: [String] = []

  init() throws {
    own = try TemporaryFolder()
  }

  var folder: URL { own.url }

  var data: URL { folder.appending(path: "data", directoryHint: .isDirectory) }

  /// Runs a command to its end; relative paths are taken from the repository's root.
  func callAsFunction(_ arguments: String..., input: String? = nil) throws -> Run {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String? = nil) throws -> Run {
    let scratch = folder.appending(path: UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = try ["in", "out", "err"].map { name in
      let url = scratch.appending(path: name)
      try Data((name == "in" ? input ?? "" : "").utf8).write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = process(arguments)
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    return Run(
      status: try Child(process).wait(),
      output: try Self.text(scratch.appending(path: "out")),
      complaint: try Self.text(scratch.appending(path: "err")))
  }

  /// A process that is ready to start, such as the daemon.
  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = starter.isEmpty ? Self.program : URL(filePath: "/usr/bin/env")
    process.arguments = starter.isEmpty ? arguments : starter + [Self.program.path] + arguments
    process.currentDirectoryURL = TestHouse.root
    var environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("VEKHA_") && !$0.key.hasPrefix("LC_") && $0.key != "LANG"
    }
    environment["LANG"] = "C"
    environment["VEKHA_DATA"] = data.path
    // Many daemons run at once here, and most need no page.
    environment["VEKHA_LISTEN"] = "off"
    environment.merge(self.environment) { _, own in own }
    process.environment = environment
    return process
  }

  /// Writes a file beside the data folder and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Data(text.utf8))
  }

  func file(_ name: String, bytes: Data) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
    return url.path
  }

  /// The text of one of the repository's own files.
  static func shipped(_ path: String) throws -> String {
    try text(TestHouse.root.appending(path: path))
  }

  private static func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// The program lies beside the tests' own bundle.
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "vekha")
}

/// A folder that goes with its last user.
private final class TemporaryFolder: Sendable {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "vekha-\(UUID().uuidString)", directoryHint: .isDirectory)

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
