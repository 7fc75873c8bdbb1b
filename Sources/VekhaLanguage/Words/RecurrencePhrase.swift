package import VekhaCore

extension Recurrence {
  /// «ежемесячно», «до 10 числа каждого месяца», «август – сентябрь ежегодно»; else the dates.
  package func phrase(in language: Language) -> String { words?[language] ?? text }

  /// The words without the limits that a plan sets; nil where only the rule itself will do.
  var words: Bilingual? {
    guard dates.isEmpty else { return rules.isEmpty ? listed : nil }
    let rules = rules.map(\.unlimited)
    if let start = firstStart, windowed, rules.count == 1,
      let period = Period(start: start, end: firstDue)
    {
      return WindowWords(period: period, rule: rules[0]).words
    }
    if cyclic { return FrequencyWords.of(rules) ?? keptToMonths(rules) }
    if rules.count == 1 { return RuleWords(rule: rules[0]).words ?? FrequencyWords.of(rules) }
    return together(rules)
  }

  /// «ежемесячно, кроме июля»: a frequency in some months alone.
  private func keptToMonths(_ rules: [RecurrenceRule]) -> Bilingual? {
    guard rules.count == 1, let rule = rules.first else { return nil }
    if rule.frequency == .weekly { return RuleWords(rule: rule).daily }
    var free = rule
    free.byMonth = []
    return FrequencyWords.of([free]).map { $0 + RuleWords(rule: rule).months }
  }

  /// «до 15 и 30 числа каждого месяца», «до 1 июня ежегодно, до 15 декабря ежегодно».
  private func together(_ rules: [RecurrenceRule]) -> Bilingual? {
    let days = rules.flatMap { $0.bySetPosition.isEmpty ? $0.byMonthDay : $0.byMonthDay.suffix(1) }
    var merged = rules[0]
    if rules.allSatisfy({ $0.isNumbered(like: merged) }) {
      merged.byMonthDay = days.sorted()
      merged.bySetPosition = []
      return RuleWords(rule: merged).numberedMonthly
    }
    let members = rules.filter { $0.frequency == .yearly }.compactMap { RuleWords(rule: $0).yearly }
    guard members.count == rules.count else { return nil }
    return Bilingual(
      ru: members.map { $0.ru.replacing(" ежегодно", with: "") }.joined(separator: ", ")
        + " ежегодно",
      en: members.map { $0.en.replacing(" every year", with: "") }.joined(separator: ", ")
        + " every year")
  }

  private var listed: Bilingual? {
    guard dates.count > 1 else { return nil }
    return Bilingual(ru: listed(.ru), en: listed(.en))
  }

  private func listed(_ language: Language) -> String {
    guard !starts.isEmpty else {
      return dates.map { Deadline.by($0).phrase(in: language) }.joined(separator: ", ")
    }
    return zip(starts, dates).compactMap { Period(start: $0, end: $1) }
      .map { $0.deadlinePhrase(in: language) }.joined(separator: ", ")
  }
}

extension RecurrenceRule {
  /// The rule without the plan's end.
  fileprivate var unlimited: RecurrenceRule {
    var rule = self
    rule.until = nil
    return rule
  }

  /// Whether both name days of the same months by their numbers.
  fileprivate func isNumbered(like other: RecurrenceRule) -> Bool {
    frequency == .monthly && other.frequency == .monthly && interval == other.interval
      && byMonth == other.byMonth && byDay.isEmpty && !byMonthDay.isEmpty
      && byMonthDay.allSatisfy { $0 > 0 } && (bySetPosition.isEmpty || bySetPosition == [-1])
  }
}
