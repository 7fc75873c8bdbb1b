package import VekhaCore

extension Recurrence {
  /// «ежемесячно», «до 10 числа каждого месяца», «август – сентябрь ежегодно»; else the dates.
  package func phrase(in language: Language) -> String {
    guard dates.isEmpty else { return listed(in: language) }
    if let start = firstStart, windowed, let period = Period(start: start, end: firstDue) {
      return yearlyWindow(period, in: language) ?? text
    }
    guard rules.count == 1, let rule = rules.first else { return text }
    return (rule.frequencyWords ?? rule.limitWords)?[language] ?? text
  }

  private func listed(in language: Language) -> String {
    let starts = starts.isEmpty ? dates : starts
    let periods = zip(starts, dates).compactMap { Period(start: $0, end: $1) }
    let words = periods.prefix(6).map { $0.phrase(in: language) }.joined(separator: ", ")
    return periods.count > 6 ? words + ", …" : words
  }

  private func yearlyWindow(_ period: Period, in language: Language) -> String? {
    guard rules.allSatisfy({ $0.frequency == .yearly && $0.interval == 1 }), rules.count == 1,
      rules[0].byMonth.count == 1
    else { return nil }
    let years = CivilDate(year: period.end.year, month: 1, day: 1).map { " \($0.year)" } ?? ""
    let words = period.phrase(in: language)
    let mark = language == .ru ? years + " г." : years
    guard period.start.year == period.end.year || !period.isWholeMonths, words.hasSuffix(mark)
    else { return monthsOnly(period, in: language) }
    return words.dropLast(mark.count) + (language == .ru ? " ежегодно" : " every year")
  }

  private func monthsOnly(_ period: Period, in language: Language) -> String {
    let first = MonthNames.nominative(period.start.month, in: language)
    let last = MonthNames.nominative(period.end.month, in: language)
    return "\(first) – \(last) " + (language == .ru ? "ежегодно" : "every year")
  }
}

extension RecurrenceRule {
  /// The rules that have a word of their own.
  fileprivate var frequencyWords: Bilingual? {
    switch (frequency, interval, byMonth, byMonthDay, byDay.map(\.weekday)) {
    case (.daily, 1, [], [], []): Bilingual(ru: "ежедневно", en: "every day")
    case (.weekly, 1, [], [], [.sunday]): Bilingual(ru: "еженедельно", en: "every week")
    case (.monthly, 1, [], [-1], []): Bilingual(ru: "ежемесячно", en: "every month")
    case (.monthly, 1, [3, 6, 9, 12], [-1], []): Bilingual(ru: "ежеквартально", en: "every quarter")
    case (.monthly, 1, [6, 12], [-1], []): Bilingual(ru: "два раза в год", en: "twice a year")
    case (.yearly, 1, [12], [31], []): Bilingual(ru: "ежегодно", en: "every year")
    default: nil
    }
  }

  /// The rules that give a day as a limit.
  fileprivate var limitWords: Bilingual? {
    guard interval == 1, bySetPosition.isEmpty else { return nil }
    switch frequency {
    case .monthly where byMonth.isEmpty && byDay.isEmpty && byMonthDay.allSatisfy { $0 > 0 }:
      let days = byMonthDay.map(String.init)
      return Bilingual(
        ru: "до \(days.joined(separator: " и ")) числа каждого месяца",
        en: "by day \(days.joined(separator: " and ")) of every month")
    case .yearly where byMonth.count == 1 && byMonthDay.count == 1 && byMonthDay[0] > 0:
      let (day, month) = (byMonthDay[0], byMonth[0])
      return Bilingual(
        ru: "до \(day) \(MonthNames.genitive(month, in: .ru)) ежегодно",
        en: "by \(day) \(MonthNames.genitive(month, in: .en)) every year")
    case .weekly where byDay.allSatisfy { $0.ordinal == nil } && !byDay.isEmpty:
      let days = byDay.map(\.weekday)
      return Bilingual(
        ru: "по " + days.map(\.dativePlural).joined(separator: " и "),
        en: "every " + days.map { $0.title(in: .en) }.joined(separator: " and "))
    default: return nil
    }
  }
}
