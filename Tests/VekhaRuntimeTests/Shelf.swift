import Foundation
import TestWorld
import VekhaYAML

/// The shipped documents as they lie in the repository.
enum Shelf {
  static let root = TestHouse.root.appending(path: "workflows")

  static func file(_ name: String) throws -> SourceFile {
    let url = root.appending(path: name)
    return SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
  }

  /// The same file with a word exchanged, as an editor of the order would.
  static func file(_ name: String, replacing old: String, with new: String) throws -> SourceFile {
    let file = try file(name)
    let text = String(decoding: file.bytes, as: UTF8.self)
    guard text.contains(old) else { throw UnreadableTime(text: old) }
    return SourceFile(file.path, text.replacing(old, with: new))
  }

  static func shipped() throws -> [SourceFile] {
    try [
      "calendars/ru.yaml", "reminders/standard.yaml", "programmes/target-model.yaml",
      "programmes/mentoring-school.yaml", "programmes/approval.yaml",
    ].map(file)
  }
}

extension SourceFile {
  /// A file that a test has written itself.
  init(_ path: String, _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
