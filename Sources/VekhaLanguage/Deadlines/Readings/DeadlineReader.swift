package import VekhaCore

/// Reads Russian deadline phrases against a plan's period and working calendar.
package struct DeadlineReader: Sendable {
  private let plan: PlanContext

  package init(period: Period, calendar: WorkCalendar?) {
    plan = PlanContext(period: period, calendar: calendar)
  }

  /// Returns a deadline in words that this reader takes for the same deadline.
  package func phrase(for deadline: Deadline, in language: Language) -> String {
    DeadlineWriter(plan: plan).phrase(deadline, in: language)
  }

  /// Reads a phrase whole; what the grammar does not know makes the reading ambiguous.
  package func read(_ phrase: String) -> Result<Reading, UnreadablePhrase> {
    guard phrase.utf8.count <= UnreadablePhrase.longest * 2 else {
      return .failure(UnreadablePhrase(phrase: String(phrase.prefix(80)) + "…", reason: .tooLong))
    }
    if let pinned = PinnedDeadline.read(phrase) { return pinned.map { finished($0, phrase, []) } }
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
    switch Interpreter(plan: plan).read(clauses.map(\.clause), isRough: grammar.isRough) {
    case .taken(let reading): return .success(finished(reading, phrase, tokens))
    case .unclear(let readings):
      var reading = ambiguous([])
      reading.alternatives = readings
      return .success(finished(reading, phrase, tokens))
    case .refused(let reason):
      return .failure(UnreadablePhrase(phrase: phrase, reason: reason))
    }
  }

  private func ambiguous(_ words: [String]) -> Reading {
    var reading = Reading.ambiguous
    reading.notUnderstood = words
    return reading
  }

  /// The unknown words, or else the words from where the grammar stopped.
  private static func notUnderstood(_ tokens: [Token], _ position: Int) -> [String] {
    let unknown = tokens.filter { $0.kind == .unknown }.map { String($0.text) }
    return unknown.isEmpty ? tokens[position...].map { String($0.text) } : unknown
  }

  private func finished(
    _ reading: Reading, _ phrase: String, _ tokens: [Token]
  ) -> Reading {
    var reading = reading
    reading.words = WordRole.roles(of: tokens)
    reading.conventions += plan.warnings(of: reading)
    return reading.worded(phrase, plan)
  }
}

extension Reading {
  /// Fills in the phrase and the plan, here and in the other readings.
  fileprivate func worded(_ phrase: String, _ plan: PlanContext) -> Reading {
    var reading = self
    reading.phrase = phrase
    reading.plan = plan
    guard !alternatives.isEmpty else { return reading }
    var seen = [essence]
    reading.alternatives = alternatives.map { $0.worded(phrase, plan) }.filter { other in
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
