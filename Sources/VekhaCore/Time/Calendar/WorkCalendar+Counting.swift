extension WorkCalendar {
  /// Returns the date itself or the first working day after it.
  package func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate {
    workingDay(from: date, step: 1) ?? date
  }

  /// Returns the date itself or the last working day before it.
  package func previousWorkingDay(onOrBefore date: CivilDate) -> CivilDate {
    workingDay(from: date, step: -1) ?? date
  }

  /// Returns the working day so many working days after a date, or before it for a negative number.
  package func adding(workingDays count: Int, to date: CivilDate) -> CivilDate {
    let step = count.signum()
    var current = date
    for _ in 0..<min(count.magnitude, Self.furthest) {
      guard let next = workingDay(from: current.adding(days: step), step: step), next != current
      else { break }
      current = next
    }
    return current
  }

  /// Returns the last working day of a year.
  package func lastWorkingDay(ofYear year: Int) -> CivilDate {
    previousWorkingDay(onOrBefore: Self.lastDay.date(in: year))
  }

  /// Finds a working day within a year of a date; a calendar may have none at all.
  private func workingDay(from date: CivilDate, step: Int) -> CivilDate? {
    var day = date
    for _ in 0...366 {
      if isWorkingDay(day) { return day }
      day = day.adding(days: step)
    }
    return nil
  }

  private static let furthest: UInt = 110_000
  private static let lastDay = MonthDay(CivilDate.latest)
}
