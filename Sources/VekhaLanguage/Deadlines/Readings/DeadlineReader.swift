package import VekhaCore

/// Reads Russian deadline phrases against a plan's period and working calendar.
package struct DeadlineReader: Sendable {
  private let plan: PlanContext

  package init(period: Period, calendar: WorkCalendar?) {
    plan = PlanContext(period: period, calendar: calendar)
  }

  /// Reads a phrase whole; what the grammar does not know makes the reading ambiguous.
  package func read(_ phrase: String) -> Result<Reading, UnreadablePhrase> {
    guard phrase.utf8.count <= UnreadablePhrase.longest * 2 else {
      return .failure(UnreadablePhrase(phrase: String(phrase.prefix(80)) + "…", reason: .tooLong))
    }
    if let pinned = pinned(phrase) { return pinned.map { finished($0, phrase, []) } }
    let tokens = Tokenizer.tokens(of: phrase)
    guard !tokens.isEmpty else {
      return .failure(UnreadablePhrase(phrase: phrase, reason: .empty))
    }
    return read(phrase, tokens)
  }

  private func read(
    _ phrase: String, _ tokens: [Token]
  ) -> Result<Reading, UnreadablePhrase> {
    var grammar = Grammar(tokens)
    let clauses = grammar.clauses()
    if let impossible = grammar.impossible, clauses == nil {
      return .failure(
        UnreadablePhrase(phrase: phrase, reason: .impossibleDate(String(impossible))))
    }
    guard let clauses else {
      let unknown = Self.notUnderstood(tokens, grammar.position)
      return .success(finished(ambiguous(unknown), phrase, []))
    }
    switch Interpreter(plan: plan).read(clauses.map(\.clause)) {
    case .taken(let reading): return .success(finished(reading, phrase, clauses))
    case .unclear(let readings):
      var reading = ambiguous([])
      reading.alternatives = readings
      return .success(finished(reading, phrase, clauses))
    case .refused(let reason):
      return .failure(UnreadablePhrase(phrase: phrase, reason: reason))
    }
  }

  /// «2022-03-15» and «2022-03-01/2022-05-31» are taken as they stand.
  private func pinned(_ phrase: String) -> Result<Reading, UnreadablePhrase>? {
    let text = phrase.trimmed
    if let date = CivilDate(text) { return .success(.by(date)) }
    let parts = text.split(separator: "/").map { CivilDate(String($0)) }
    guard parts.count == 2, let start = parts[0], let end = parts[1] else { return nil }
    guard let period = Period(start: start, end: end) else {
      return .failure(
        UnreadablePhrase(phrase: phrase, reason: .backwards(start: start, end: end)))
    }
    return .success(.window(period))
  }

  private func ambiguous(_ words: [String]) -> Reading {
    var reading = Reading.ambiguous
    if !words.isEmpty { reading.explanation = [Catalogue.Deadlines.unknownWords(words)] }
    return reading
  }

  /// The unknown words, or else the words from where the grammar stopped.
  private static func notUnderstood(_ tokens: [Token], _ position: Int) -> [String] {
    let unknown = tokens.filter { $0.kind == .unknown }.map { String($0.text) }
    return unknown.isEmpty ? tokens[position...].map { String($0.text) } : unknown
  }

  private func finished(
    _ reading: Reading, _ phrase: String, _ clauses: [ReadClause]
  ) -> Reading {
    var reading = reading
    reading.explanation += clauses.map(Catalogue.Deadlines.explanation)
    reading.conventions += plan.warnings(of: reading)
    return reading.worded(phrase)
  }
}

extension Reading {
  /// The deadline in Vekha's words; a relative one keeps its event even where the date is known.
  private var ownWords: String? {
    guard kind == .relative, let anchor, let offset = offset.flatMap(RelativeOffset.init) else {
      return deadline.map { $0.phrase(in: .ru) }
    }
    return RelativeTerm(anchor: anchor, offset: offset).phrase(in: .ru)
  }

  /// Fills in the phrase and its canonical form, here and in the other readings.
  fileprivate func worded(_ phrase: String) -> Reading {
    var reading = self
    reading.phrase = phrase
    reading.canonical = ownWords ?? phrase.trimmed
    var seen = [essence]
    reading.alternatives = alternatives.map { $0.worded(phrase) }.filter { other in
      guard !seen.contains(other.essence) else { return false }
      seen.append(other.essence)
      return true
    }
    return reading
  }
}

extension String {
  /// The text without the spaces round it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let trailing = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(trailing))
  }
}
