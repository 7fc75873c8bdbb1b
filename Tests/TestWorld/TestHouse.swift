package import Foundation

/// Where the tests find the house's own tools, and room for their files.
package enum TestHouse {
  /// The folder in which the manifest stands.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Python that the other programs of the tests are written in.
  package static let python = root.appending(path: ".venv/bin/python")

  /// The path of one of those programs.
  package static func support(_ name: String) -> String {
    root.appending(path: "Tests/support/\(name)").path
  }

  /// A folder that no other test uses and that does not exist yet.
  package static func newFolder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID().uuidString)")
  }
}
