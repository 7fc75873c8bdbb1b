/// A rule of RFC 5545 that gives dates, such as `FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30`.
package struct RecurrenceRule: WrittenText {
  package enum Frequency: String, Sendable, Hashable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week, alone or counted within a month or year: `MO`, `1MO`, `-1FR`.
  package struct Day: Sendable, Hashable {
    package var ordinal: Int?
    package var weekday: Weekday

    package init(ordinal: Int? = nil, weekday: Weekday) {
      self.ordinal = ordinal
      self.weekday = weekday
    }
  }

  package var frequency: Frequency
  package var interval = 1
  package var count: Int?
  package var until: CivilDate?
  package var byMonth: [Int] = []
  /// Days of the month; -1 is the last.
  package var byMonthDay: [Int] = []
  package var byDay: [Day] = []
  /// Which of a cycle's dates are taken; -1 is the last.
  package var bySetPosition: [Int] = []
  package var weekStart = Weekday.monday

  package init(frequency: Frequency) {
    self.frequency = frequency
  }

  /// Returns the rule's dates in order, none before the start and none after the year 2200.
  package func dates(from start: CivilDate) -> RecurrenceDates {
    RecurrenceDates(rule: self, start: start, skippingTo: start)
  }

  /// Returns the first date after another.
  package func next(after date: CivilDate, from start: CivilDate) -> CivilDate? {
    let near = RecurrenceDates(
      rule: self, start: start, skippingTo: count == nil ? max(start, date) : start)
    return near.first { $0 > date }
  }
}
