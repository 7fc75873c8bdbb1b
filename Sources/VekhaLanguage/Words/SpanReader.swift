package import VekhaCore

/// Reads a length of time as people write it: «14 дней», «7 рабочих дней», "2 weeks", `P7D`.
package enum SpanReader {
  /// Returns the span, or nil where the text is anything more or less than one.
  package static func read(_ text: String) -> Span? {
    let text = text.trimmed
    guard text.utf8.count <= 80 else { return nil }
    return Span(text) ?? english(text) ?? russian(text)
  }

  private static func russian(_ text: String) -> Span? {
    var grammar = Grammar(Tokenizer.tokens(of: text))
    let span = grammar.length()
    return grammar.next == nil ? span : nil
  }

  private static func english(_ text: String) -> Span? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, first.count <= 6, let count = Int(first), count >= 0
    else { return nil }
    words.removeFirst()
    return units[words.joined(separator: " ")].map { Span(count: count, unit: $0) }
  }

  private static let units: [String: Span.Unit] = [
    "day": .days, "days": .days, "working day": .workingDays, "working days": .workingDays,
    "week": .weeks, "weeks": .weeks, "month": .months, "months": .months, "year": .years,
    "years": .years,
  ]
}
