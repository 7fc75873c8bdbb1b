import VekhaCore

/// Says on which days a rule falls due, in the words that the grammar reads.
struct RuleWords {
  let rule: RecurrenceRule

  /// Nil where the rule has no words: it is then written as the rule it is.
  var words: Bilingual? {
    switch rule.frequency {
    case .weekly: weekly
    case .monthly: monthly.map { $0 + months }
    case .yearly: yearly
    case .daily: nil
    }
  }

  /// «по вторникам и четвергам», «раз в 2 недели по средам».
  private var weekly: Bilingual? {
    let isPlain = rule.byMonthDay.isEmpty && rule.bySetPosition.isEmpty && !rule.byDay.isEmpty
    guard isPlain, rule.byDay.allSatisfy({ $0.ordinal == nil }) else { return nil }
    let days = rule.byDay.map(\.weekday)
    let russian = "по " + Self.list(days.map(\.dativePlural), "и")
    let english = "on " + Self.list(days.map { $0.title(in: .en) + "s" }, "and")
    guard rule.interval > 1 else { return Bilingual(ru: russian, en: english) + months }
    let every = Plural("неделю", "недели", "недель").counted(rule.interval)
    return Bilingual(
      ru: "раз в \(every) \(russian)", en: "every \(rule.interval) weeks \(english)") + months
  }

  /// Numbered days of every month, whatever their numbers.
  var numberedMonthly: Bilingual? {
    guard rule.interval == 1 else { return nil }
    let days = limit(rule.byMonthDay)
    return Bilingual(ru: "\(days.ru) каждого месяца", en: "\(days.en) of every month") + months
  }

  /// «ежедневно, кроме субботы и воскресенья».
  var daily: Bilingual? {
    let others = Weekday.allCases.filter { day in !rule.byDay.contains { $0.weekday == day } }
    guard rule.interval == 1, rule.bySetPosition.isEmpty, !others.isEmpty, others.count < 7,
      rule.byDay.allSatisfy({ $0.ordinal == nil })
    else { return nil }
    return Bilingual(
      ru: "ежедневно, кроме " + Self.list(others.map(\.genitive), "и"),
      en: "every day, except " + Self.list(others.map { $0.title(in: .en) }, "and"))
      + months
  }

  /// «до 5 и 20 числа каждого месяца», «второй вторник каждого месяца».
  private var monthly: Bilingual? {
    guard let days = days else { return nil }
    let each = Bilingual(ru: "\(days.ru) каждого месяца", en: "\(days.en) of every month")
    guard rule.interval > 1 else { return each }
    return Bilingual(
      ru: "раз в \(Plural.months.counted(rule.interval)), \(each.ru)",
      en: "every \(rule.interval) months, \(each.en)")
  }

  private var days: Bilingual? {
    if let numbers { return limit(numbers) }
    if rule.byMonthDay == [-1], rule.byDay.isEmpty, rule.bySetPosition.isEmpty {
      return Bilingual(ru: "последний день", en: "the last day")
    }
    if let number = weekdayNumber {
      let word = OrdinalWords.masculine(number)
      return Bilingual(ru: "\(word.ru) будний день", en: "the \(word.en) weekday")
    }
    let isCounted = rule.byDay.allSatisfy { $0.ordinal != nil } && !rule.byDay.isEmpty
    guard isCounted, rule.byMonthDay.isEmpty, rule.bySetPosition.isEmpty else { return nil }
    let counted = rule.byDay.compactMap(OrdinalWords.weekday)
    guard counted.count == rule.byDay.count else { return nil }
    return Bilingual(
      ru: Self.list(counted.map(\.ru), "и"), en: Self.list(counted.map { "the " + $0.en }, "and"))
  }

  /// The numbered days; 28…30 with the last of them taken is the 30th, or a short month's last day.
  private var numbers: [Int]? {
    guard rule.byDay.isEmpty, let first = rule.byMonthDay.first else { return nil }
    if rule.bySetPosition == [-1], first == 28, let last = rule.byMonthDay.last, last < 31,
      rule.byMonthDay == Array(28...last)
    {
      return [last]
    }
    let months = rule.byMonth.isEmpty ? Array(1...12) : rule.byMonth
    let shortest = months.map { CivilDate.daysInMonth(year: 2023, month: $0) }.min() ?? 28
    let isPlain =
      rule.bySetPosition.isEmpty && rule.byMonthDay.allSatisfy { (1...shortest).contains($0) }
    return isPlain ? rule.byMonthDay : nil
  }

  private func limit(_ numbers: [Int]) -> Bilingual {
    Bilingual(
      ru: "до \(Self.list(numbers.map(String.init), "и")) числа",
      en: "by the \(Self.list(numbers.map(OrdinalWords.english), "and"))")
  }

  /// The last or n-th day from Monday to Friday.
  private var weekdayNumber: Int? {
    let isWeek = rule.byDay == Weekday.allCases.prefix(5).map { .init(weekday: $0) }
    guard isWeek, rule.byMonthDay.isEmpty, rule.bySetPosition.count == 1,
      let number = rule.bySetPosition.first, number == -1 || (1...23).contains(number)
    else { return nil }
    return number
  }

  static func list(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(joint) \(last)"
  }
}
