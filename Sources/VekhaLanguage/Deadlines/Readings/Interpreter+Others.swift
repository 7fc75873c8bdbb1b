import VekhaCore

// MARK: - What else the words may mean

extension Interpreter {
  /// A range of years is the plan itself where the years agree.
  func isWholePlan(_ stretch: Stretch, _ period: Period) -> Bool {
    guard stretch.subject == .year, case .years = stretch.year else { return false }
    return coversPlanYears(period)
  }

  func coversPlanYears(_ period: Period) -> Bool {
    period.start.year == plan.period.start.year && period.end.year == plan.period.end.year
  }

  /// The other readings of a stretch that was taken once.
  func others(of stretch: Stretch, _ period: Period) -> [Reading] {
    guard seeksOthers else { return [] }
    return narrower(stretch) + otherYears(of: stretch, period)
  }

  /// What a custom of offices leaves open: «начало сентября», «вторая неделя мая».
  private func narrower(_ stretch: Stretch) -> [Reading] {
    stretch.others.compactMap { annual in
      var other = stretch
      other.annual = annual
      guard case .once(let period)? = plan.resolve(other, by: .start) else { return nil }
      return .window(period)
    }
  }

  /// The other last days of a half-year or a school year.
  func otherEnds(of stretch: Stretch, _ period: Period) -> [Reading] {
    guard seeksOthers else { return [] }
    return otherPeriods(of: stretch, period).map { .by($0.end) }
      + stretch.others.compactMap { other in
        other.period(in: period.end.year).map { .by($0.end) }
      }
  }

  private func otherPeriods(of stretch: Stretch, _ period: Period) -> [Period] {
    switch (stretch.subject, stretch.year) {
    case (.half(let number), .none):
      plan.halves(number).filter { $0 != period }
    case (.edgeOfHalf(let number, let isEnd), .none):
      plan.halves(number).compactMap { $0.edge(isEnd: isEnd) }.filter { $0 != period }
    case (.schoolYear, .anySchool):
      (plan.firstYear - 1...plan.firstYear + 1).compactMap { plan.schoolYear(beginning: $0) }
        .filter { $0 != period && $0.end >= plan.period.start && $0.start <= plan.period.end }
        .prefix(1).map(\.self)
    default: []
    }
  }

  private func otherYears(of stretch: Stretch, _ period: Period) -> [Reading] {
    switch (stretch.subject, stretch.year) {
    case (.year, .none): otherYears(period)
    case (.year, .years(let first, let last)): otherRanges(first, last)
    case (.half, .none), (.edgeOfHalf, .none), (.schoolYear, .anySchool):
      otherPeriods(of: stretch, period).map(Reading.window) + others(of: .during(stretch))
    case (.season, .year(let year)) where stretch.annual.wraps:
      stretch.annual.period(in: year - 1).map { [.window($0)] } ?? []
    case (_, .year(let year)) where stretch.annual.wraps:
      stretch.annual.period(in: year).map { [.window($0)] } ?? []
    default: others(of: .during(stretch))
    }
  }

  /// Without a year, a plan of several years may mean every one.
  func others(of clause: Clause) -> [Reading] {
    guard seeksOthers, plan.spansYears, let stretch = clause.stretches.first,
      stretch.year == .none || stretch.year == .anySchool
    else { return [] }
    return taken(single.everyYear([clause], frequency: Frequency(unit: .year)))
  }

  func conventions(of stretch: Stretch) -> [Bilingual] {
    var found: [Bilingual] = []
    if stretch.year == .none, plan.spansYears { found.append(Catalogue.Deadlines.firstOfYears) }
    if case .years(let first, let last) = stretch.year, last == first + 1, stretch.subject == .year
    {
      found.append(Catalogue.Deadlines.calendarYears)
    }
    if stretch.isConvention { found.append(Catalogue.Deadlines.partOfYear) }
    return found
  }

  private func otherYears(_ year: Period) -> [Reading] {
    let school = plan.schoolYear(beginning: plan.firstSchoolYear).map(Reading.window)
    let cut = Period(start: max(year.start, plan.period.start), end: year.end)
    let every = taken(single.cyclic(Parts([.frequency(Frequency(unit: .year))])))
    return [school].compactMap(\.self) + every
      + (cut.map { $0 == year ? [] : [.window($0)] } ?? [])
  }

  private func otherRanges(_ first: Int, _ last: Int) -> [Reading] {
    var others: [Reading] = []
    if last == first + 1, let school = plan.schoolYear(beginning: first) {
      others.append(.window(school))
    }
    let years = Clause.during(Stretch(.year, .years(first, last), subject: .year))
    others += taken(single.cyclic(Parts([.frequency(Frequency(unit: .year)), years])))
    return others
  }

  /// This interpreter, content with one reading.
  var single: Interpreter { Interpreter(plan: plan, seeksOthers: false) }

  func taken(_ outcome: Outcome) -> [Reading] {
    guard case .taken(let reading) = outcome else { return [] }
    return [reading]
  }
}

extension Reading {
  func with(_ alternatives: [Reading]) -> Reading {
    var reading = self
    reading.alternatives += alternatives
    if !alternatives.isEmpty { reading.conventions.append(Catalogue.Deadlines.firstOfYears) }
    return reading
  }
}
