extension Recurrence {
  /// The rules and listed dates on one line, joined by ` | `; windows of their own as `start/end`.
  package var text: String {
    var parts = rules.map(\.description)
    if !dates.isEmpty { parts.append("RDATE:" + listed.joined(separator: ",")) }
    return parts.joined(separator: " | ")
  }

  /// Reads the line that `text` writes.
  package init?(text: String, firstStart: CivilDate?, firstDue: CivilDate, windowed: Bool) {
    var rules: [RecurrenceRule] = []
    var dates: [ListedDate] = []
    for part in text.split(separator: "|").map(Self.trimmed) {
      if part.hasPrefix("RDATE:"), dates.isEmpty {
        guard let listed = Self.listed(part.dropFirst(6)) else { return nil }
        dates = listed
      } else if let rule = RecurrenceRule(String(part)) {
        rules.append(rule)
      } else {
        return nil
      }
    }
    guard !(rules.isEmpty && dates.isEmpty), rules.count <= 12 else { return nil }
    self.init(
      rules: rules, dates: dates.map(\.due), starts: dates.compactMap(\.start),
      firstStart: firstStart, firstDue: firstDue, windowed: windowed)
  }

  private typealias ListedDate = (start: CivilDate?, due: CivilDate)

  private var listed: [String] {
    guard !starts.isEmpty else { return dates.map(\.iso) }
    return zip(starts, dates).map { "\($0)/\($1)" }
  }

  private static func listed(_ text: Substring) -> [ListedDate]? {
    let items = text.split(separator: ",", omittingEmptySubsequences: false)
    let dates = items.compactMap { item -> ListedDate? in
      if let period = Period(String(item)) { return (period.start, period.end) }
      return CivilDate(String(item)).map { (nil, $0) }
    }
    return dates.count == items.count ? dates : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " {
      text.removeLast()
    }
    return text
  }
}
