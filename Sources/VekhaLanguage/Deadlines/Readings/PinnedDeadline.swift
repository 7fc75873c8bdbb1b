import VekhaCore

/// Reads deadlines that are written as dates and rules: nothing about them is left open.
///
/// `2022-03-15`, `2022-03-01/2022-05-31`, `2022-03-15 FREQ=MONTHLY;BYMONTHDAY=15`.
enum PinnedDeadline {
  static func read(_ phrase: String) -> Result<Reading, UnreadablePhrase>? {
    guard let first = phrase.unicodeScalars.first(where: { $0 != " " }),
      Letters.isDigit(first) || first == "R" || first == "F"
    else { return nil }
    let text = phrase.trimmed
    if let date = CivilDate(text) { return .success(.by(date)) }
    if let recurrence = Recurrence(pinned: text) { return .success(.recurring(recurrence)) }
    return window(text, of: phrase)
  }

  private static func window(
    _ text: String, of phrase: String
  ) -> Result<Reading, UnreadablePhrase>? {
    let parts = text.split(separator: "/").map { CivilDate(String($0)) }
    guard parts.count == 2, let start = parts[0], let end = parts[1] else { return nil }
    guard let period = Period(start: start, end: end) else {
      return .failure(
        UnreadablePhrase(phrase: phrase, reason: .backwards(start: start, end: end)))
    }
    return .success(.window(period))
  }
}

extension Recurrence {
  /// The rule behind its first day, its first window, or for whole cycles its first cycle.
  var pinned: String {
    guard let start = firstStart else { return "\(firstDue) \(text)" }
    return "\(start)\(windowed ? "/" : cyclic ? ".." : "+")\(firstDue) \(text)"
  }

  /// Reads what `pinned` writes.
  fileprivate init?(pinned text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count >= 10, parts[0].utf8.count <= 22,
      let due = CivilDate(String(parts[0].suffix(10)))
    else { return nil }
    let head = parts[0].dropLast(10)
    let start = CivilDate(String(head.prefix(10)))
    let mark = head.dropFirst(10)
    guard head.isEmpty || start != nil && (["/", "..", "+"].contains(mark)) else { return nil }
    self.init(text: String(parts[1]), firstStart: start, firstDue: due, windowed: mark == "/")
    cyclic = mark == ".."
  }
}
