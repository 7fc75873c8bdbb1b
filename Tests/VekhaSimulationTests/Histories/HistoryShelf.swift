import Foundation
import TestWorld

/// The folder of kept histories.
enum HistoryShelf {
  private static let folder = TestHouse.root.appending(path: "Tests/Histories")

  /// The names of all histories that are kept.
  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".history") }.sorted()
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Keeps a history under a new name; one that is kept is never written again.
  static func keep(_ text: String, as name: String) throws {
    let file = folder.appending(path: name + ".history")
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    try Data(text.utf8).write(to: file)
  }

  /// Whether new histories are to be written.
  static var isOpen: Bool {
    ProcessInfo.processInfo.environment["VEKHA_WRITE_HISTORIES"] != nil
  }
}
