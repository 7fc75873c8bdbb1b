import VekhaCore

// MARK: - Days of every year, and the months that a rule is kept to

extension RuleWords {
  /// «до 1 июня, до 1 декабря ежегодно», «первый понедельник сентября ежегодно».
  var yearly: Bilingual? {
    guard rule.interval == 1, !rule.byMonth.isEmpty else { return nil }
    let members = rule.byDay.isEmpty ? datesOfYear : countedWeekdays
    guard let members, members.count <= 6 else { return nil }
    return Bilingual(
      ru: members.map(\.ru).joined(separator: ", ") + " ежегодно",
      en: members.map(\.en).joined(separator: ", ") + " every year")
  }

  private var datesOfYear: [Bilingual]? {
    guard rule.byMonthDay.count == 1, let day = rule.byMonthDay.first, rule.bySetPosition.isEmpty
    else { return nil }
    guard day > 0 else { return day == -1 ? monthEnds : nil }
    return rule.byMonth.map { month in
      Bilingual(
        ru: "до \(day) \(MonthNames.genitive(month, in: .ru))",
        en: "by \(day) \(MonthNames.genitive(month, in: .en))")
    }
  }

  private var monthEnds: [Bilingual] {
    rule.byMonth.map { month in
      Bilingual(
        ru: "до конца \(MonthNames.genitive(month, in: .ru))",
        en: "by the end of \(MonthNames.genitive(month, in: .en))")
    }
  }

  private var countedWeekdays: [Bilingual]? {
    guard rule.byMonthDay.isEmpty, rule.bySetPosition.isEmpty, rule.byMonth.count == 1,
      rule.byDay.count == 1, let day = OrdinalWords.weekday(rule.byDay[0])
    else { return nil }
    return [
      Bilingual(
        ru: "\(day.ru) \(MonthNames.genitive(rule.byMonth[0], in: .ru))",
        en: "the \(day.en) of \(MonthNames.genitive(rule.byMonth[0], in: .en))")
    ]
  }

  /// «(январь, май)», «, кроме июля и августа»; nothing where every month is meant.
  var months: Bilingual {
    let months = rule.byMonth.sorted()
    guard !months.isEmpty, months.count < 12 else { return Bilingual(ru: "", en: "") }
    guard months.count > 8 else {
      return Bilingual(
        ru: " (\(months.map { MonthNames.nominative($0, in: .ru) }.joined(separator: ", ")))",
        en: " (\(months.map { MonthNames.nominative($0, in: .en) }.joined(separator: ", ")))")
    }
    let others = (1...12).filter { !months.contains($0) }
    return Bilingual(
      ru: ", кроме " + Self.list(others.map { MonthNames.genitive($0, in: .ru) }, "и"),
      en: ", except " + Self.list(others.map { MonthNames.nominative($0, in: .en) }, "and"))
  }
}

extension Bilingual {
  static func + (first: Bilingual, second: Bilingual) -> Bilingual {
    Bilingual(ru: first.ru + second.ru, en: first.en + second.en)
  }
}
