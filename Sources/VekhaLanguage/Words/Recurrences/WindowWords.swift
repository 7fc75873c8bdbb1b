import VekhaCore

/// Says which days of each year or month a window takes.
struct WindowWords {
  let period: Period
  let rule: RecurrenceRule

  var words: Bilingual? {
    guard rule.interval == 1, rule.byDay.isEmpty else { return nil }
    switch rule.frequency {
    case .yearly: return yearly
    case .monthly: return monthly
    default: return nil
    }
  }

  /// «сентябрь ежегодно», «с 1 по 20 августа ежегодно», «май, декабрь ежегодно».
  private var yearly: Bilingual? {
    guard rule.byMonth.count > 1 else {
      guard period.start.adding(months: 12) > period.end else { return nil }
      return Bilingual(ru: stretch(.ru) + " ежегодно", en: stretch(.en) + " every year")
    }
    guard period.isWholeMonths, period.start.month == period.end.month, endsMonths
    else { return nil }
    return Bilingual(ru: months(.ru) + " ежегодно", en: months(.en) + " every year")
  }

  /// Whether the rule's day is the last of each of its months.
  private var endsMonths: Bool {
    guard rule.byMonthDay.count == 1, rule.bySetPosition.isEmpty else { return false }
    return rule.byMonthDay[0] == -1
      || rule.byMonth.allSatisfy {
        CivilDate.daysInMonth(year: 2023, month: $0) == rule.byMonthDay[0] && $0 != 2
      }
  }

  private func months(_ language: Language) -> String {
    rule.byMonth.map { MonthNames.nominative($0, in: language) }.joined(separator: ", ")
  }

  private func stretch(_ language: Language) -> String {
    guard period.isWholeMonths else { return days(language) }
    let first = MonthNames.nominative(period.start.month, in: language)
    let last = MonthNames.nominative(period.end.month, in: language)
    return first == last ? first : "\(first) – \(last)"
  }

  private func days(_ language: Language) -> String {
    let (first, last) = (period.start, period.end)
    return language == .ru
      ? "с \(first.shortPhrase(in: .ru)) по \(last.shortPhrase(in: .ru))"
      : "from \(first.shortPhrase(in: .en)) to \(last.shortPhrase(in: .en))"
  }

  /// «с 1 по 10 число каждого месяца».
  private var monthly: Bilingual? {
    guard period.start.month == period.end.month, period.start.year == period.end.year,
      rule.byMonth.isEmpty, period.start.day < period.end.day, let last
    else { return nil }
    let first = period.start.day
    let end = last < 0 ? Bilingual(ru: "последнее", en: "last day") : number(last)
    return Bilingual(
      ru: "с \(first) по \(end.ru) число каждого месяца",
      en: "from the \(OrdinalWords.english(first)) to the \(end.en) of every month")
  }

  private var last: Int? {
    if rule.byMonthDay.count == 1, rule.bySetPosition.isEmpty { return rule.byMonthDay[0] }
    return rule.bySetPosition == [-1] ? rule.byMonthDay.last : nil
  }

  private func number(_ day: Int) -> Bilingual {
    Bilingual(ru: "\(day)", en: OrdinalWords.english(day))
  }
}
