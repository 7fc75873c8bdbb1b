import Foundation

/// Where the tests find the house's own tools, and room for their files.
enum TestHouse {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let python = root.appending(path: ".venv/bin/python")

  static func support(_ name: String) -> String {
    root.appending(path: "Tests/support/\(name)").path
  }

  /// A folder that no other test uses and that does not exist yet.
  static func newFolder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID().uuidString)")
  }

  static func firstLine(of handle: FileHandle) throws -> Data {
    var line = Data()
    while let byte = try handle.read(upToCount: 1), byte != Data([10]) { line += byte }
    return line
  }
}
