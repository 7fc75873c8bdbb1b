internal import VekhaCore

/// A day of each cycle: a day of the year it is counted from, or the day of every month.
struct PinnedDay: Equatable {
  private let month: Int?
  private let day: Int
  private let cycle: PinnedCycle

  /// Reads `09-01`, and for a month's cycle a plain `10`.
  init?(_ text: String, in cycle: PinnedCycle) {
    if let date = MonthDay(text) {
      (month, day) = (date.month, date.day)
    } else if let number = DayOfMonth(text), cycle == .month {
      (month, day) = (nil, number.day)
    } else {
      return nil
    }
    self.cycle = cycle
  }

  /// The days of a month among which the last is meant: the 31st is the 30th of a shorter month.
  func monthDays(each cycle: PinnedCycle) -> [Int] {
    let isFixed = cycle == .year && !(month == 2 && day == 29)
    return day > 28 && !isFixed ? Array(28...day) : [day]
  }

  /// The first such day on or after another, cycle by cycle.
  func date(onOrAfter start: CivilDate) -> CivilDate? {
    let year = start.startOfMonth.adding(months: -12).year
    let first = CivilDate(year: year, month: month ?? 1, day: 1)
    return first.flatMap { first in
      (0...36).lazy.map { first.adding(months: $0 * cycle.months).clamped(day: day) }
        .first { $0 >= start }
    }
  }
}

extension CivilDate {
  /// The day of the same month with this number, or its last.
  fileprivate func clamped(day: Int) -> CivilDate {
    let last = CivilDate.daysInMonth(year: year, month: month)
    return startOfMonth.adding(days: min(day, last) - 1)
  }
}
