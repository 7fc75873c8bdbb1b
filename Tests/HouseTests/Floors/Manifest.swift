import Foundation
import TestWorld

/// The manifest as the package manager reads it.
struct Manifest: Decodable, Sendable {
  let targets: [Target]

  /// One target and what it declares to lean on.
  struct Target: Decodable, Sendable {
    let name: String
    let path: String
    var targetDependencies: [String]?
    var productDependencies: [String]?

    var arrows: Set<String> { Set(targetDependencies ?? []).union(productDependencies ?? []) }
  }

  /// The targets whose sources are ours, tests and what they share left out.
  var modules: [Target] { targets.filter { !$0.path.hasPrefix("Tests/") } }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  init(json: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Manifest.self, from: json)
  }

  /// Returns the manifest of this package, which is asked for once.
  static func current() throws -> Manifest { try answer.get() }

  private static let answer = Result { try Manifest(json: describe()) }

  // The usual build folder is locked while the tests run, so the question goes to another one.
  private static func describe() throws -> Data {
    let scratch = House.root.appending(path: ".build/house").path
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["swift", "package", "--scratch-path", scratch, "describe", "--type", "json"]
    process.currentDirectoryURL = House.root
    process.standardOutput = output
    try process.run()
    let json = try Ear.all(of: output.fileHandleForReading)
    process.waitUntilExit()
    return json
  }
}
