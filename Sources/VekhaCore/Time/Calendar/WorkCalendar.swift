/// The days of a year on which a school year begins and ends.
package struct SchoolYear: Sendable, Hashable {
  package var start: MonthDay
  package var end: MonthDay

  package init(start: MonthDay, end: MonthDay) {
    self.start = start
    self.end = end
  }

  /// Returns the school year that begins in a calendar year.
  package func period(beginning year: Int) -> Period? {
    Period(start: start.date(in: year), end: end.date(in: end < start ? year + 1 : year))
  }
}

/// The official days of one year that differ from the plain week.
package struct WorkYear: Sendable, Hashable {
  package var off: Set<CivilDate>
  package var working: Set<CivilDate>

  package init(off: Set<CivilDate>, working: Set<CivilDate>) {
    self.off = off
    self.working = working
  }
}

/// The working days of a country, year by year, as its government moves them.
package struct WorkCalendar: Sendable, Hashable {
  package var id: String
  package var version: String
  package var weekend: Set<Weekday> {
    didSet { known = knownDays }
  }
  package var schoolYear: SchoolYear
  package var fixedHolidays: [MonthDay] {
    didSet { known = knownDays }
  }
  package var years: [Int: WorkYear] {
    didSet { known = knownDays }
  }
  /// The days of the known years and those between them, worked out once.
  private var known = DaySet()

  package init(
    id: String, version: String, weekend: Set<Weekday>, schoolYear: SchoolYear,
    fixedHolidays: [MonthDay], years: [Int: WorkYear]
  ) {
    self.id = id
    self.version = version
    self.weekend = weekend
    self.schoolYear = schoolYear
    self.fixedHolidays = fixedHolidays
    self.years = years
    known = knownDays
  }

  /// Says whether people work on a date; a year not in the calendar goes by week and fixed holidays.
  package func isWorkingDay(_ date: CivilDate) -> Bool {
    known.holds(date) ?? isWorking(date)
  }

  private var knownDays: DaySet {
    guard let first = years.keys.min(), let last = years.keys.max() else { return DaySet() }
    return DaySet(ofYears: first...last, holding: isWorking)
  }

  private func isWorking(_ date: CivilDate) -> Bool {
    guard let year = years[date.year] else {
      return !weekend.contains(date.weekday) && !fixedHolidays.contains(MonthDay(date))
    }
    if year.working.contains(date) { return true }
    return !year.off.contains(date) && !weekend.contains(date.weekday)
  }

  /// Says whether a year's days are only guessed, as the calendar does not hold it.
  package func isProvisional(_ year: Int) -> Bool { years[year] == nil }
}
