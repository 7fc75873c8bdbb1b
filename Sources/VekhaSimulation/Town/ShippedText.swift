import VekhaCore
import VekhaYAML

/// A shipped document with a few of its words changed, as an editor would.
struct ShippedText {
  let path: String
  private(set) var text: String

  init(beginning words: String, in files: [SourceFile]) throws {
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if text.split(separator: "\n").contains(where: { $0.hasPrefix(words) }) {
        (path, self.text) = (file.path, text)
        return
      }
    }
    throw UnlikeDocument(missing: words)
  }

  var file: SourceFile { SourceFile(path: path, bytes: Array(text.utf8)) }

  mutating func replace(_ old: String, with new: String) throws {
    guard let place = text.firstRange(of: old) else { throw UnlikeDocument(missing: old) }
    text.replaceSubrange(place, with: new)
  }

  /// The production calendar with more days off.
  static func calendar(in ground: Ground, off days: [CivilDate]) throws -> SourceFile {
    var calendar = try ShippedText(beginning: "calendar: ru", in: ground.shipped)
    for day in days {
      let year = "\(day.year):"
      guard let place = calendar.text.firstRange(of: "\n  \(year)\n"),
        let list = calendar.text[place.upperBound...].firstIndex(of: "[")
      else { throw UnlikeDocument(missing: year) }
      calendar.text.insert(
        contentsOf: "\(day.iso.dropFirst(5)), ", at: calendar.text.index(after: list))
    }
    return calendar.file
  }

  /// The policy with more patience: the coordinator hears of what is overdue a week later.
  static func patientPolicy(in ground: Ground) throws -> SourceFile {
    var policy = try ShippedText(beginning: "reminders: standard", in: ground.shipped)
    try policy.replace("after: 7 дней,", with: "after: 10 дней,")
    try policy.replace("every: 3 дня", with: "every: 5 дней")
    return policy.file
  }
}

/// A shipped document does not have the words that the simulation changes in it.
package struct UnlikeDocument: Error, Hashable, Sendable {
  package var missing: String
}
