import VekhaCore

// MARK: - Every year the same days

extension Interpreter {
  typealias YearlyMember = (annual: Annual, resolution: Resolution, windowed: Bool)

  /// «ежегодно в сентябре», «2 раза в год (май, декабрь)», «до 15 марта ежегодно 2021–2024».
  func everyYear(_ clauses: [Clause], frequency: Frequency) -> Outcome {
    if let limited = limited(clauses) {
      return limited.everyYear(clauses.dropLast(), frequency: frequency)
    }
    let bounds = clauses.filter(\.isBound)
    guard bounds.count <= 1, frequency.every == 1 || bounds.isEmpty else { return .unclear([]) }
    let year = bounds.first.map(boundYears) ?? .every
    if frequency.every == 1,
      case .picked(let pick, let stretch)? = clauses.first(where: { !$0.isBound })
    {
      return clauses.count - bounds.count == 1
        ? yearlyPicks(pick, of: stretch, until: last(of: year)) : .unclear([])
    }
    var members: [YearlyMember] = []
    for clause in clauses where !clause.isBound {
      guard let member = member(clause, in: year) else { return .unclear([]) }
      members.append(member)
    }
    return frequency.every == 1 ? yearly(members) : spaced(yearly(members), frequency.every)
  }

  /// «раз в 2 года (сентябрь)»: nobody says which year is the first.
  private func spaced(_ outcome: Outcome, _ every: Int) -> Outcome {
    guard case .taken(let yearly) = outcome, case .recurring(var recurrence)? = yearly.deadline,
      recurrence.rules.count == 1
    else { return .unclear([]) }
    let dues = Array(recurrence.dues().prefix(every))
    recurrence.rules[0].interval = every
    let readings = dues.map { due in
      let years = due.year - recurrence.firstDue.year
      var shifted = recurrence
      shifted.firstStart = recurrence.firstStart?.adding(months: 12 * years)
      shifted.firstDue = due
      return Reading.recurring(shifted)
    }
    guard var first = readings.first else { return .unclear([]) }
    first.alternatives = Array(readings.dropFirst())
    return .taken(first)
  }

  /// Two whole dates at the end limit the years: «сентябрь ежегодно, с 01.03.2022 по 31.05.2024».
  func limited(_ clauses: [Clause]) -> Interpreter? {
    guard clauses.count > 1, case .between(let first, let last)? = clauses.last,
      first.annual.isDay, last.annual.isDay, case .year(let opening) = first.year,
      case .year(let closing) = last.year, let start = first.annual.first.date(in: opening),
      let end = last.annual.last.date(in: closing), let period = Period(start: start, end: end)
    else { return nil }
    return Interpreter(
      plan: PlanContext(period: period, calendar: plan.calendar), seeksOthers: false)
  }

  private func last(of year: YearReference) -> CivilDate {
    guard case .years(_, let last) = year, last < plan.period.end.year else {
      return plan.period.end
    }
    return Annual.year.period(in: last)?.end ?? plan.period.end
  }

  /// «2021–2024 гг.», «с 2021 по 2024 год», «начиная с 2022 года».
  private func boundYears(_ clause: Clause) -> YearReference {
    let years = clause.stretches.map(\.year)
    switch (clause, years.first, years.last) {
    case (.from, .year(let first)?, _): return .years(first, max(first, plan.period.end.year))
    case (.between, .year(let first)?, .year(let last)?): return .years(first, max(first, last))
    default: return years.first ?? .every
    }
  }

  private func member(_ clause: Clause, in year: YearReference) -> YearlyMember? {
    switch clause.mapYears({ Self.repeats($0) ? Self.yearly(year) : $0 }) {
    case .during(let stretch):
      let windowed = !stretch.annual.isDay
      return member(stretch, by: windowed ? .start : .end, windowed: windowed)
    case .by(let stretch): return member(stretch, by: .end, windowed: false)
    case .between(let first, let last):
      guard first.year == last.year || first.year == .none else { return nil }
      let whole = Stretch(first.annual.through(last.annual), last.year)
      return member(whole, by: .start, windowed: true)
    default: return nil
    }
  }

  private static func repeats(_ year: YearReference) -> Bool {
    [.none, .every, .anySchool].contains(year)
  }

  private static func yearly(_ year: YearReference) -> YearReference {
    switch year {
    case .year(let year): .years(year, year)
    case .none, .relative, .school, .anySchool: .every
    default: year
    }
  }

  private func member(_ stretch: Stretch, by search: Search, windowed: Bool) -> YearlyMember? {
    plan.resolve(stretch, by: search).map { (stretch.annual, $0, windowed) }
  }

  /// Makes one recurrence of what happens every year.
  func yearly(_ members: [YearlyMember]) -> Outcome {
    var firsts: [Period] = []
    var until = plan.period.end
    for member in members {
      guard case .yearly(let first, let last) = member.resolution else { return .unclear([]) }
      firsts.append(first)
      until = last
    }
    guard let first = firsts.min(by: { $0.end < $1.end }) else { return .unclear([]) }
    let windowed = members.allSatisfy(\.windowed)
    return .taken(
      .recurring(
        Recurrence(
          rules: Self.rules(members.map(\.annual.last), until: until),
          firstStart: windowed ? first.start : nil, firstDue: first.end, windowed: windowed)))
  }

  /// One rule where the days agree, one for each otherwise.
  private static func rules(_ days: [AnnualDay], until: CivilDate) -> [RecurrenceRule] {
    let groups = Dictionary(grouping: days, by: \.day).sorted { $0.key > $1.key }
    return groups.map { day, members in
      var rule = RecurrenceRule(frequency: .yearly)
      rule.byMonth = Set(members.map(\.month)).sorted()
      rule.byMonthDay = [lastDay(day, of: rule.byMonth)]
      rule.until = until
      return rule
    }
  }

  /// The last day of a month by its number, where one number serves every year.
  static func lastDay(_ day: Int, of months: [Int]) -> Int {
    let lengths = Set(months.map { CivilDate.daysInMonth(year: 2023, month: $0) })
    guard day == -1, !months.contains(2), lengths.count == 1, let length = lengths.first
    else { return day }
    return length
  }
}
