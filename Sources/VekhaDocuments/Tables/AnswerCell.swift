internal import VekhaCore
internal import VekhaLanguage

/// A cell that says both who answers and until when: «Руководители ОО / до 15 октября 2021 г.».
struct AnswerCell {
  let responsible: String
  let deadline: String

  /// Parts the words of a cell, its lines kept, where the deadline begins.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).inOneLine }
    let start = Self.start(among: lines)
    let (names, dates) = (lines[..<start].joined(separator: "\n"), lines[start...])
    let parted = dates.isEmpty ? Self.parted(names) : (names, dates.joined(separator: " "))
    responsible = Self.withoutLead(parted.0)
    deadline = Self.withoutLead(parted.1)
  }

  /// The first line from which all that follows is a deadline.
  private static func start(among lines: [String]) -> Int {
    let first = max(0, lines.count - 6)
    let named = lines.indices.dropFirst(first).first { isNamed(lines[$0]) }
    return named
      ?? lines.indices.dropFirst(first).first { isDeadline(lines[$0...].joined(separator: " ")) }
      ?? lines.count
  }

  /// «УО, до 15 марта 2022 г.» on one line.
  private static func parted(_ line: String) -> (String, String) {
    let signs = line.indices.filter { ",;–—-".contains(line[$0]) }.prefix(12)
    for sign in signs {
      let tail = String(line[sign...].dropFirst()).trimmed
      if isNamed(tail) || isDeadline(tail) { return (String(line[..<sign]).trimmed, tail) }
    }
    return (line, "")
  }

  private static func isNamed(_ line: String) -> Bool {
    line.lowercased().hasPrefix("срок") && line.contains(":")
  }

  private static func isDeadline(_ words: String) -> Bool {
    guard let reader, words.count <= 200, case .success(let reading) = reader.read(words) else {
      return false
    }
    return reading.kind != .ambiguous || !reading.alternatives.isEmpty
  }

  /// «Ответственный: …;» without its lead and its last sign.
  private static func withoutLead(_ words: String) -> String {
    let lead = words.prefix { $0 != ":" }
    let isLead = ["ответств", "срок", "исполнител", "отв"].contains {
      lead.lowercased().trimmed.hasPrefix($0)
    }
    let bare = isLead && lead.count < words.count ? words.dropFirst(lead.count + 1) : words[...]
    let text = String(bare).trimmed
    let isStopped = isLead && text.hasSuffix(".") && text.dropLast().last?.isLowercase == true
    let isEnded = text.hasSuffix(";") || isStopped && !text.hasSuffix("г.")
    return isEnded ? String(text.dropLast()).trimmed : text
  }

  /// Any years will do, since only the kind of the words is asked for.
  private static let reader = Period("2000-01-01/2099-12-31").map {
    DeadlineReader(period: $0, calendar: nil)
  }
}
