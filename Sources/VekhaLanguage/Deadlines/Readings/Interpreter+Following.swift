import VekhaCore

// MARK: - «сентябрь, далее ежеквартально»

extension Interpreter {
  /// Reads the first deadline and lets it go on as often as is said.
  func first(of parts: Parts, then following: Clause) -> Outcome {
    var parts = parts
    parts.following = nil
    guard parts.frequencies.isEmpty, parts.cycles.isEmpty, parts.relatives.isEmpty,
      case .taken(var first) = single.dated(parts), first.rule == nil
    else { return .unclear([]) }
    switch following {
    case .frequency(let frequency): return goingOn(first, frequency)
    case .monthDays(let days, _) where first.kind == .by && days == [first.due?.day ?? 0]:
      return goingOn(first, Frequency(unit: .month))
    case .onDemand:
      first.alternatives = [.onDemand]
      return .taken(first)
    case .whole:
      let period = (first.start ?? first.due).flatMap { Period(start: $0, end: plan.period.end) }
      return period.map { .taken(.window($0)) } ?? .unclear([])
    default: return .unclear([])
    }
  }

  private func goingOn(_ first: Reading, _ frequency: Frequency) -> Outcome {
    guard let due = first.due, frequency.times == 1,
      var rule = Self.rule(from: due, isEnd: first.kind != .by, frequency)
    else { return .unclear([]) }
    rule.until = max(due, plan.period.end)
    var recurrence = Recurrence(rules: [rule], firstStart: first.start, firstDue: due)
    recurrence.windowed = first.start != nil && rule.frequency == .yearly
    recurrence.cyclic = first.kind != .by
    var reading = Reading.recurring(recurrence)
    if rule.frequency == .monthly, first.kind == .by || !Self.endsCycle(due, frequency) {
      reading.conventions = [Catalogue.Deadlines.sameDayLater]
      reading.alternatives = cycleEnds(after: due, frequency)
    }
    return .taken(reading)
  }

  private static func endsCycle(_ due: CivilDate, _ frequency: Frequency) -> Bool {
    guard frequency.every == 1, let length = months(in: frequency.unit) else { return true }
    return due.month % length == 0
  }

  /// The due day and the ends of the cycles after it.
  private func cycleEnds(after due: CivilDate, _ frequency: Frequency) -> [Reading] {
    guard var rule = CycleRules.rules(for: frequency)?.first else { return [] }
    rule.until = plan.period.end
    let later = rule.dates(from: due.adding(days: 1)).prefix(400)
    return [
      .recurring(
        Recurrence(rules: [], dates: [due] + later, firstStart: nil, firstDue: due))
    ]
  }

  private static func rule(
    from due: CivilDate, isEnd: Bool, _ frequency: Frequency
  ) -> RecurrenceRule? {
    switch frequency.unit {
    case .day, .week:
      var rule = RecurrenceRule(frequency: frequency.unit == .day ? .daily : .weekly)
      rule.interval = frequency.every
      if frequency.unit == .week { rule.byDay = [.init(weekday: due.weekday)] }
      return rule
    default: return monthly(from: due, isEnd: isEnd, frequency)
    }
  }

  private static func monthly(
    from due: CivilDate, isEnd: Bool, _ frequency: Frequency
  ) -> RecurrenceRule? {
    guard let length = months(in: frequency.unit) else { return nil }
    let months = length * frequency.every
    var rule = RecurrenceRule(frequency: months % 12 == 0 ? .yearly : .monthly)
    rule.interval = months % 12 == 0 ? months / 12 : months
    if rule.frequency == .yearly { rule.byMonth = [due.month] }
    let day = isEnd && due == due.endOfMonth ? -1 : due.day
    return rule.onDay(rule.frequency == .yearly && day == -1 ? lastDay(-1, of: [due.month]) : day)
  }
}

extension RecurrenceRule {
  /// The rule on a numbered day; where a month is too short for it, on its last day.
  func onDay(_ day: Int) -> RecurrenceRule {
    var rule = self
    let months = byMonth.isEmpty ? Array(1...12) : byMonth
    let shortest = months.map { CivilDate.daysInMonth(year: 2023, month: $0) }.min() ?? 28
    guard day > shortest else {
      rule.byMonthDay = [day]
      return rule
    }
    guard day < 31 else {
      rule.byMonthDay = [-1]
      return rule
    }
    rule.byMonthDay = Array(28...day)
    rule.bySetPosition = [-1]
    return rule
  }
}
