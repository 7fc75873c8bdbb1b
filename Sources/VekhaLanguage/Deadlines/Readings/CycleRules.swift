import VekhaCore

/// The rules behind frequency words: each cycle is due on its last day, several dues are spread evenly.
enum CycleRules {
  static func rules(for frequency: Frequency) -> [RecurrenceRule]? {
    if isMonthAndHalf(frequency) {
      return [
        monthly(days: [15], months: [2, 5, 8, 11]), monthly(days: [-1], months: [3, 6, 9, 12]),
      ]
    }
    return rule(for: frequency).map { [$0] }
  }

  /// Twice a quarter, eight times a year: every month and a half.
  private static func isMonthAndHalf(_ frequency: Frequency) -> Bool {
    switch (frequency.unit, frequency.times, frequency.every) {
    case (.quarter, 2, 1), (.half, 4, 1), (.year, 8, 1): true
    default: false
    }
  }

  private static func rule(for frequency: Frequency) -> RecurrenceRule? {
    guard frequency.every == 1 || frequency.times == 1 else { return nil }
    return frequency.every == 1
      ? several(frequency.times, a: frequency.unit) : oneInSeveral(frequency.every, frequency.unit)
  }

  /// So many times in a month, a quarter, a year.
  private static func several(_ times: Int, a unit: CalendarUnit) -> RecurrenceRule? {
    switch unit {
    case .day: times == 1 ? RecurrenceRule(frequency: .daily) : nil
    case .week: weekly(times)
    case .decade: times == 1 ? monthly(days: [10, 20, -1]) : nil
    case .month: monthly(times)
    case .quarter: yearly(times * 4)
    case .half: yearly(times * 2)
    case .year: times == 1 ? yearEnd() : yearly(times)
    case .schoolYear: schoolYearly(times)
    case .schoolTerm: nil
    }
  }

  private static func weekly(_ times: Int) -> RecurrenceRule? {
    guard times <= 7 else { return nil }
    var rule = RecurrenceRule(frequency: .weekly)
    rule.byDay = spread(times, over: 7).compactMap {
      Weekday(rawValue: $0).map { .init(weekday: $0) }
    }
    return rule
  }

  private static func monthly(_ times: Int) -> RecurrenceRule? {
    guard times <= 28 else { return nil }
    return monthly(days: spread(times, over: 30).dropLast() + [-1])
  }

  private static func monthly(days: [Int], months: [Int] = []) -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: .monthly)
    rule.byMonth = months
    rule.byMonthDay = days
    return rule
  }

  private static func yearly(_ times: Int) -> RecurrenceRule? {
    switch times {
    case 12: monthly(1)
    case 24, 36: monthly(times / 12)
    case 1..<12: monthly(days: [-1], months: spread(times, over: 12))
    default: nil
    }
  }

  private static func yearEnd() -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: .yearly)
    rule.byMonth = [12]
    rule.byMonthDay = [31]
    return rule
  }

  /// A school year has nine months; its halves end with December and May.
  private static func schoolYearly(_ times: Int) -> RecurrenceRule? {
    switch times {
    case 1:
      var rule = yearEnd()
      rule.byMonth = [5]
      return rule
    case 2: return monthly(days: [-1], months: [5, 12])
    case 3, 9:
      let months = spread(times, over: 9).map { ($0 + 7) % 12 + 1 }
      return monthly(days: [-1], months: months.sorted())
    default: return nil
    }
  }

  private static func oneInSeveral(_ count: Int, _ unit: CalendarUnit) -> RecurrenceRule? {
    guard var rule = several(1, a: unit), unit != .decade else { return nil }
    switch unit {
    case .quarter: rule.interval = count * 3
    case .half: rule.interval = count * 6
    default: rule.interval = count
    }
    if unit == .quarter || unit == .half { rule.byMonth = [] }
    return rule
  }

  /// Returns whole numbers that divide a length as evenly as they can, its end the last.
  private static func spread(_ times: Int, over length: Int) -> [Int] {
    (1...max(1, times)).map { (2 * length * $0 + times) / (2 * times) }
  }

  /// Returns the end of the first cycle; of «раз в два года» the end of the second year.
  static func firstDue(of rule: RecurrenceRule, every: Int, from start: CivilDate) -> CivilDate? {
    var single = rule
    single.interval = 1
    if rule.interval > every {
      single.byMonth = rule.interval == every * 3 ? [3, 6, 9, 12] : [6, 12]
    }
    var dates = single.dates(from: start).makeIterator()
    for _ in 1..<max(1, every) {
      _ = dates.next()
    }
    return dates.next()
  }
}
