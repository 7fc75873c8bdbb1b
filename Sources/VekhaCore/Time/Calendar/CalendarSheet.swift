/// What a calendar says of every day, written in few words.
struct CalendarRules: Sendable, Hashable {
  let id: String
  let version: String
  var weekend: Set<Weekday>
  let schoolYear: SchoolYear
  var fixedHolidays: [MonthDay]
  var years: [Int: WorkYear]

  func isWorking(_ date: CivilDate) -> Bool {
    guard let year = years[date.year] else {
      return !weekend.contains(date.weekday) && !fixedHolidays.contains(MonthDay(date))
    }
    if year.working.contains(date) { return true }
    return !year.off.contains(date) && !weekend.contains(date.weekday)
  }
}

/// The same with the days of the known years, and those between them, worked out once.
final class CalendarSheet: Sendable, Hashable {
  let rules: CalendarRules
  let known: DaySet

  init(_ rules: CalendarRules) {
    self.rules = rules
    if let first = rules.years.keys.min(), let last = rules.years.keys.max() {
      known = DaySet(ofYears: first...last, holding: rules.isWorking)
    } else {
      known = DaySet()
    }
  }

  static func == (left: CalendarSheet, right: CalendarSheet) -> Bool {
    left === right || left.rules == right.rules
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rules) }
}
