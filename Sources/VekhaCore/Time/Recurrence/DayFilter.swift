/// Picks the days of a cycle that a rule's BYMONTH, BYMONTHDAY and BYDAY allow.
struct DayFilter {
  private let months: Set<Int>
  private let monthDays: Set<Int>
  private let weekdays: Set<Weekday>
  private let counted: Set<RecurrenceRule.Day>
  /// Whether `2TU` counts within the year; within the month otherwise.
  private let countsInYear: Bool

  init(rule: RecurrenceRule, start: CivilDate) {
    let rule = rule.completed(from: start)
    months = Set(rule.byMonth)
    monthDays = Set(rule.byMonthDay)
    weekdays = Set(rule.byDay.filter { $0.ordinal == nil }.map(\.weekday))
    counted = Set(rule.byDay.filter { $0.ordinal != nil })
    countsInYear = rule.frequency == .yearly && rule.byMonth.isEmpty
  }

  /// Returns the allowed days in order, going month by month.
  func days(of cycle: Range<Int>) -> [Int] {
    var allowed: [Int] = []
    var first = cycle.lowerBound
    while first < cycle.upperBound {
      let month = MonthRun(holding: first)
      let run = first..<min(cycle.upperBound, month.days.upperBound)
      if months.isEmpty || months.contains(month.month) {
        allowed += run.filter { allows($0, of: month) }
      }
      first = run.upperBound
    }
    return allowed
  }

  private func allows(_ day: Int, of month: MonthRun) -> Bool {
    allowsMonthDay(day, of: month) && allowsWeekday(day, of: month)
  }

  private func allowsMonthDay(_ day: Int, of month: MonthRun) -> Bool {
    guard !monthDays.isEmpty else { return true }
    return monthDays.contains(day - month.days.lowerBound + 1)
      || monthDays.contains(day - month.days.upperBound)
  }

  private func allowsWeekday(_ day: Int, of month: MonthRun) -> Bool {
    guard !(weekdays.isEmpty && counted.isEmpty) else { return true }
    let weekday = Gregorian.weekday(dayNumber: day)
    if weekdays.contains(weekday) { return true }
    guard !counted.isEmpty else { return false }
    let frame = countsInYear ? month.yearDays : month.days
    return counted.contains(.init(ordinal: (day - frame.lowerBound) / 7 + 1, weekday: weekday))
      || counted.contains(.init(ordinal: (day - frame.upperBound + 1) / 7 - 1, weekday: weekday))
  }
}

/// A calendar month as day numbers.
private struct MonthRun {
  let year: Int
  let month: Int
  let days: Range<Int>

  init(holding day: Int) {
    let civil = Gregorian.civil(dayNumber: day)
    (year, month) = (civil.year, civil.month)
    let first = day - civil.day + 1
    days = first..<first + Gregorian.daysInMonth(year: year, month: month)
  }

  var yearDays: Range<Int> {
    Gregorian.dayNumber(
      year: year, month: 1, day: 1)..<Gregorian.dayNumber(year: year + 1, month: 1, day: 1)
  }
}

extension RecurrenceRule {
  /// Fills in from the start what a rule leaves open: the day of the month, of the week, the month.
  fileprivate func completed(from start: CivilDate) -> RecurrenceRule {
    guard byMonthDay.isEmpty, byDay.isEmpty else { return self }
    var rule = self
    switch frequency {
    case .daily: break
    case .weekly: rule.byDay = [Day(weekday: start.weekday)]
    case .monthly: rule.byMonthDay = [start.day]
    case .yearly:
      rule.byMonthDay = [start.day]
      if byMonth.isEmpty { rule.byMonth = [start.month] }
    }
    return rule
  }
}
