import VekhaCore

/// The days that a stretch means in a plan.
enum Resolution {
  case once(Period)
  /// Every year, from the first occurrence to a last day.
  case yearly(first: Period, until: CivilDate)
}

/// Whether a stretch is looked for by its first day or its last.
enum Search {
  case start
  case end
}

extension PlanContext {
  func resolve(_ stretch: Stretch, by search: Search) -> Resolution? {
    switch stretch.year {
    case .none: first(stretch, search).map(Resolution.once)
    case .anySchool: inAnySchoolYear(stretch, search).map(Resolution.once)
    case .year(let year): inYear(stretch, year).map(Resolution.once)
    case .relative(let offset): inYear(stretch, firstYear + offset).map(Resolution.once)
    case .school(let year): inSchoolYear(stretch, year).map(Resolution.once)
    case .schools(let first, let last): inSchoolYears(stretch, first, last)
    case .years(let first, let last): inYears(stretch, first, last)
    case .every: first(stretch, search).map { .yearly(first: $0, until: period.end) }
    case .everyFollowing: afterReport(stretch)
    }
  }

  /// The first such stretch on or after the plan's first day.
  private func first(_ stretch: Stretch, _ search: Search) -> Period? {
    if stretch.subject == .year, search == .start { return Annual.year.period(in: firstYear) }
    if case .half(let number) = stretch.subject { return half(number) }
    if case .edgeOfHalf(let number, let isEnd) = stretch.subject {
      return half(number).flatMap { $0.edge(isEnd: isEnd) }
    }
    return searchedYears.lazy.compactMap { stretch.annual.period(in: $0) }.first {
      (search == .start ? $0.start : $0.end) >= period.start
        && (stretch.weekday ?? $0.start.weekday) == $0.start.weekday
    }
  }

  /// The half-year that lies in the plan, else the first one.
  private func half(_ number: Int) -> Period? {
    let halves = halves(number)
    let inPlan = halves.filter { period.contains($0.start) && period.contains($0.end) }
    return (beginsWithSchool ? inPlan.last : inPlan.first) ?? halves.first
  }

  /// Whether the plan begins as a school year does.
  private var beginsWithSchool: Bool { (8...9).contains(period.start.month) }

  /// A half-year without its year: the calendar's and the school's first one in the plan.
  func halves(_ number: Int) -> [Period] {
    let half = Stretch(.half(number), subject: .half(number))
    let calendar = searchedYears.lazy.compactMap { half.annual.period(in: $0) }
      .first { $0.start >= period.start }
    let school = searchedYears.lazy.compactMap { inSchoolYear(half, $0) }
      .first { $0.start >= period.start }
    return [calendar, school].compactMap(\.self)
  }

  private func inYear(_ stretch: Stretch, _ year: Int) -> Period? {
    let wrapsBack = stretch.annual.wraps && stretch.subject != .season
    return stretch.annual.period(in: wrapsBack ? year - 1 : year)
  }

  private func inYears(_ stretch: Stretch, _ first: Int, _ last: Int) -> Resolution? {
    if stretch.subject == .year {
      guard let start = Annual.year.period(in: first)?.start,
        let end = Annual.year.period(in: last)?.end
      else { return nil }
      return Period(start: start, end: end).map(Resolution.once)
    }
    if stretch.annual.wraps, last == first + 1 {
      return stretch.annual.period(in: first).map(Resolution.once)
    }
    let years = (first...max(first, last)).lazy
    guard let occurrence = years.compactMap({ stretch.annual.period(in: $0) }).first,
      let end = Annual.year.period(in: last)?.end
    else { return nil }
    return .yearly(first: occurrence, until: last == period.end.year ? period.end : end)
  }

  private func inAnySchoolYear(_ stretch: Stretch, _ search: Search) -> Period? {
    guard search == .end else { return inSchoolYear(stretch, firstSchoolYear) }
    return searchedYears.lazy.compactMap { inSchoolYear(stretch, $0) }.first {
      $0.end >= period.start
    }
  }

  /// A month, half-year or other part of the school year that begins in a calendar year.
  func inSchoolYear(_ stretch: Stretch, _ year: Int) -> Period? {
    guard let school = schoolYear(beginning: year) else { return nil }
    switch stretch.subject {
    case .schoolYear: return school
    case .half(1): return Annual.months(9, 12).period(in: year)
    case .half: return Annual.months(1, school.end.month).period(in: year + 1)
    default:
      return stretch.annual.period(in: stretch.annual.first.month >= 8 ? year : year + 1)
    }
  }

  private func inSchoolYears(_ stretch: Stretch, _ first: Int, _ last: Int) -> Resolution? {
    guard stretch.subject == .schoolYear, let start = schoolYear(beginning: first)?.start,
      let end = schoolYear(beginning: last - 1)?.end
    else { return nil }
    return Period(start: start, end: end).map(Resolution.once)
  }

  /// The day in the year after the first whole year of the plan, and every year from there.
  private func afterReport(_ stretch: Stretch) -> Resolution? {
    let opensYear = period.start.month == 1 && period.start.day == 1
    let year = opensYear ? firstYear + 1 : firstYear + 2
    return stretch.annual.period(in: year).map { .yearly(first: $0, until: period.end) }
  }
}

extension Period {
  /// The first or the last month of a stretch.
  func edge(isEnd: Bool) -> Period? {
    isEnd
      ? Period(start: end.startOfMonth, end: end) : Period(start: start, end: start.endOfMonth)
  }
}
