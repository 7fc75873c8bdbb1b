import VekhaCore

/// The plan that a phrase stands in.
struct PlanContext: Hashable, Sendable {
  let period: Period
  let calendar: WorkCalendar?

  var firstYear: Int { period.start.year }

  /// The school year that begins in a calendar year; 1 September to 31 May without a calendar.
  func schoolYear(beginning year: Int) -> Period? {
    calendar?.schoolYear.period(beginning: year) ?? Annual.months(9, 5).period(in: year)
  }

  /// The first school year that starts in the plan.
  var firstSchoolYear: Int {
    guard let year = schoolYear(beginning: firstYear) else { return firstYear }
    return year.start >= period.start ? firstYear : firstYear + 1
  }

  /// Years in which a stretch may be looked for; 29 February needs eight.
  var searchedYears: ClosedRange<Int> { firstYear - 1...firstYear + 9 }

  var spansYears: Bool { period.start.adding(months: 12) <= period.end }

  /// Warns of dates outside the plan.
  func warnings(of reading: Reading) -> [Bilingual] {
    let outside = [reading.start, reading.due].compactMap(\.self).filter { !period.contains($0) }
    return outside.prefix(1).map { Catalogue.Deadlines.outsidePeriod($0, period) }
  }
}
