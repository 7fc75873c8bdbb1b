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
  /// An object, since whoever moves a date is handed the calendar.
  private var sheet: CalendarSheet

  package init(
    id: String, version: String, weekend: Set<Weekday>, schoolYear: SchoolYear,
    fixedHolidays: [MonthDay], years: [Int: WorkYear]
  ) {
    sheet = CalendarSheet(
      CalendarRules(
        id: id, version: version, weekend: weekend, schoolYear: schoolYear,
        fixedHolidays: fixedHolidays, years: years))
  }

  package var id: String { sheet.rules.id }
  package var version: String { sheet.rules.version }
  package var schoolYear: SchoolYear { sheet.rules.schoolYear }

  package var weekend: Set<Weekday> {
    get { sheet.rules.weekend }
    set { change { $0.weekend = newValue } }
  }

  package var fixedHolidays: [MonthDay] {
    get { sheet.rules.fixedHolidays }
    set { change { $0.fixedHolidays = newValue } }
  }

  package var years: [Int: WorkYear] {
    get { sheet.rules.years }
    set { change { $0.years = newValue } }
  }

  private mutating func change(_ change: (inout CalendarRules) -> Void) {
    var rules = sheet.rules
    change(&rules)
    sheet = CalendarSheet(rules)
  }

  /// Says whether people work on a date; a year not in the calendar goes by week and fixed holidays.
  package func isWorkingDay(_ date: CivilDate) -> Bool {
    sheet.known.holds(date) ?? sheet.rules.isWorking(date)
  }

  /// Says whether a year's days are only guessed, as the calendar does not hold it.
  package func isProvisional(_ year: Int) -> Bool { years[year] == nil }
}
