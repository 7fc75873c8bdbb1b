extension CivilDate {
  /// Returns the date so many days later, or earlier for a negative number.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard overflow else { return CivilDate(dayNumber: sum) }
    return days > 0 ? .latest : .earliest
  }

  /// Returns the same day of a later month, or that month's last day where it is shorter.
  package func adding(months: Int) -> CivilDate {
    let civil = Gregorian.civil(dayNumber: dayNumber)
    let months = min(max(months, -12_000), 12_000)
    let index = civil.year * 12 + civil.month - 1 + months
    let (year, month) = (floorDivide(index, 12), floorRemainder(index, 12) + 1)
    let day = min(civil.day, Gregorian.daysInMonth(year: year, month: month))
    return CivilDate(dayNumber: Gregorian.dayNumber(year: year, month: month, day: day))
  }

  /// Counts the days from this date until another; negative where the other is earlier.
  package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// Counts the calendar months from this date's month until another's, whatever the days.
  package func months(until other: CivilDate) -> Int {
    (other.year - year) * 12 + other.month - month
  }

  /// Says how many days a month has.
  package static func daysInMonth(year: Int, month: Int) -> Int {
    Gregorian.daysInMonth(year: year, month: month)
  }

  package var startOfMonth: CivilDate { adding(days: 1 - day) }

  package var endOfMonth: CivilDate {
    let civil = Gregorian.civil(dayNumber: dayNumber)
    let length = Gregorian.daysInMonth(year: civil.year, month: civil.month)
    return adding(days: length - civil.day)
  }

  package var startOfYear: CivilDate {
    CivilDate(dayNumber: Gregorian.dayNumber(year: year, month: 1, day: 1))
  }

  package var endOfYear: CivilDate {
    CivilDate(dayNumber: Gregorian.dayNumber(year: year, month: 12, day: 31))
  }
}
