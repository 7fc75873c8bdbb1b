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

  /// The production calendar with the days that decrees have moved.
  static func calendar(
    in ground: Ground, off days: [CivilDate], working: [CivilDate]
  ) throws -> SourceFile {
    var calendar = try ShippedText(beginning: "calendar: ru", in: ground.shipped)
    for day in days { try calendar.add(day, to: "off") }
    for day in working { try calendar.add(day, to: "working") }
    return calendar.file
  }

  /// Adds a day to a list of its year, which is begun where there is none.
  private mutating func add(_ day: CivilDate, to list: String) throws {
    let year = "\n  \(day.year):\n"
    guard let start = text.firstRange(of: year)?.upperBound else {
      throw UnlikeDocument(missing: year)
    }
    let date = day.iso.dropFirst(5)
    let end = text[start...].firstRange(of: "\n\n")?.lowerBound ?? text.endIndex
    if let name = text[start..<end].firstRange(of: "    \(list):"),
      let bracket = text[name.upperBound..<end].firstIndex(of: "[")
    {
      text.insert(contentsOf: "\(date), ", at: text.index(after: bracket))
    } else {
      text.insert(contentsOf: "    \(list): [\(date)]\n", at: start)
    }
  }

  /// The policy with more patience, where the coordinator hears later of what is overdue, or with less, where she and
  /// the head hear of it at any hour but at night.
  static func policy(
    in ground: Ground, isPatient: Bool, isUrgent: Bool
  ) throws -> SourceFile {
    var policy = try ShippedText(beginning: "reminders: standard", in: ground.shipped)
    if isPatient {
      try policy.replace("after: 7 дней,", with: "after: 10 дней,")
      try policy.replace("every: 3 дня", with: "every: 5 дней")
    }
    if isUrgent {
      try policy.replace("to: coordinator}", with: "to: coordinator, urgent: yes}")
      try policy.replace("to: head}", with: "to: head, urgent: yes}")
    }
    return policy.file
  }
}

/// A shipped document does not have the words that the simulation changes in it.
package struct UnlikeDocument: Error, Hashable, Sendable {
  package var missing: String
}
