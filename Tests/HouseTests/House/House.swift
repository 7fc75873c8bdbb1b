import Foundation
import TestWorld

/// The house as it stands on the disk.
enum House {
  static let root = TestHouse.root

  /// Reads one text file, named from the root of the house.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Reads every Swift file below a folder, in the order of their paths.
  static func swiftFiles(under folder: String) throws -> [SourceFile] {
    try paths(under: folder).filter { $0.hasSuffix(".swift") }
      .map { SourceFile(path: $0, text: try text($0)) }
  }

  /// Names the files below a folder, from the root of the house.
  static func paths(under folder: String) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let paths = (found?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }
    // A check of no files at all would always pass.
    guard !paths.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
    return paths.sorted()
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }
}
