/// The days, weeks, months or years that a rule visits, INTERVAL apart, as ranges of day numbers.
struct Cycles {
  private let frequency: RecurrenceRule.Frequency
  private let interval: Int
  private let weekShift: Int
  private let origin: Int
  private var index: Int

  init(rule: RecurrenceRule, start: CivilDate, skippingTo date: CivilDate) {
    frequency = rule.frequency
    interval = max(1, rule.interval)
    weekShift = 4 - rule.weekStart.rawValue
    origin = Self.number(of: start, frequency, weekShift)
    index = max(0, Self.number(of: date, frequency, weekShift) - origin) / interval
  }

  mutating func next() -> Range<Int>? {
    let (step, overflow) = index.multipliedReportingOverflow(by: interval)
    guard !overflow, step <= CivilDate.latest.dayNumber * 2 else { return nil }
    let days = days(origin + step)
    index += 1
    return days.lowerBound <= CivilDate.latest.dayNumber ? days : nil
  }

  /// Numbers the cycle to which a date belongs.
  private static func number(
    of date: CivilDate, _ frequency: RecurrenceRule.Frequency, _ weekShift: Int
  ) -> Int {
    switch frequency {
    case .daily: date.dayNumber
    case .weekly: floorDivide(date.dayNumber + weekShift, 7)
    case .monthly: date.year * 12 + date.month - 1
    case .yearly: date.year
    }
  }

  private func days(_ number: Int) -> Range<Int> {
    switch frequency {
    case .daily: number..<number + 1
    case .weekly: number * 7 - weekShift..<number * 7 - weekShift + 7
    case .monthly: firstDay(ofMonth: number)..<firstDay(ofMonth: number + 1)
    case .yearly: firstDay(ofMonth: number * 12)..<firstDay(ofMonth: number * 12 + 12)
    }
  }

  private func firstDay(ofMonth number: Int) -> Int {
    Gregorian.dayNumber(year: number / 12, month: number % 12 + 1, day: 1)
  }
}
