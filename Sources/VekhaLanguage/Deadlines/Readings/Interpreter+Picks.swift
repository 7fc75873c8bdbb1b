import VekhaCore

// MARK: - Days picked out of a stretch, and days of the week that must agree

extension Interpreter {
  func picked(_ pick: DayPick, of stretch: Stretch) -> Outcome {
    guard let resolution = plan.resolve(stretch, by: .end) else { return .unclear([]) }
    guard case .once(let period) = resolution else {
      return everyYear([.picked(pick, of: stretch)])
    }
    let dates = days(pick, in: period)
    guard let first = dates.first else {
      if case .weekdays = pick { return .refused(.noSuchDay(period)) }
      return .unclear([])
    }
    guard dates.count == 1 else {
      return .taken(
        .recurring(Recurrence(rules: [], dates: dates, firstStart: nil, firstDue: first)))
    }
    return .taken(Reading.by(first).with(others(of: .picked(pick, of: stretch))))
  }

  private func days(_ pick: DayPick, in period: Period) -> [CivilDate] {
    switch pick {
    case .working(let number):
      return plan.calendar?.workingDay(number, of: period).map { [$0] } ?? []
    case .weekdays(let days):
      return days.compactMap { $0.date(in: period) }.sorted()
    }
  }

  private func everyYear(_ clauses: [Clause]) -> Outcome {
    everyYear(clauses, frequency: Frequency(unit: .year))
  }

  /// The same picks of every year, listed one by one.
  func yearlyPicks(_ pick: DayPick, of stretch: Stretch, until: CivilDate) -> Outcome {
    if case .weekdays(let days) = pick, stretch.annual.isMonth {
      var rule = RecurrenceRule(frequency: .yearly)
      rule.byMonth = [stretch.annual.first.month]
      rule.byDay = days
      rule.until = until
      guard let due = rule.dates(from: plan.period.start).first(where: { _ in true }) else {
        return .unclear([])
      }
      return .taken(.recurring(Recurrence(rules: [rule], firstStart: nil, firstDue: due)))
    }
    let years = plan.period.start.year...max(plan.period.start.year, until.year)
    let dates = years.compactMap { stretch.annual.period(in: $0) }.flatMap { days(pick, in: $0) }
      .filter { $0 >= plan.period.start && $0 <= until }
    guard let first = dates.first else { return .unclear([]) }
    return .taken(
      .recurring(Recurrence(rules: [], dates: dates, firstStart: nil, firstDue: first)))
  }

  /// A day of the week that its date does not fall on.
  func contradiction(_ clauses: [Clause]) -> UnreadablePhrase.Reason? {
    for stretch in clauses.flatMap(\.stretches) {
      guard let said = stretch.weekday else { continue }
      let years: [Int]
      if case .year(let year) = stretch.year {
        years = [year]
      } else {
        years = Array(plan.period.start.year...plan.period.end.year)
      }
      let dates = years.compactMap { stretch.annual.first.date(in: $0) }
      guard let date = dates.first, !dates.contains(where: { $0.weekday == said }) else { continue }
      return .otherWeekday(date, said)
    }
    return nil
  }
}

extension RecurrenceRule.Day {
  /// The day of the week within a period: its second Tuesday, its last Friday.
  fileprivate func date(in period: Period) -> CivilDate? {
    guard let ordinal else { return nil }
    let edge = ordinal > 0 ? period.start : period.end
    let distance = weekday.rawValue - edge.weekday.rawValue
    let days =
      ordinal > 0
      ? (distance + 7) % 7 + (ordinal - 1) * 7 : -((7 - distance) % 7) + (ordinal + 1) * 7
    let date = edge.adding(days: days)
    return period.contains(date) ? date : nil
  }
}

extension WorkCalendar {
  /// Returns the first, second or (for -1) last working day of a period.
  func workingDay(_ number: Int, of period: Period) -> CivilDate? {
    let date =
      number < 0
      ? previousWorkingDay(onOrBefore: period.end)
      : adding(workingDays: number, to: period.start.adding(days: -1))
    return period.contains(date) ? date : nil
  }
}
