import VekhaCore

// MARK: - Several days or stretches in one phrase

extension Interpreter {
  func list(_ clauses: [Clause]) -> Outcome {
    guard !goesBackwards(clauses) else { return .unclear([]) }
    var interpreter = self
    var readings: [Reading] = []
    for clause in clauses {
      guard case .taken(let reading) = interpreter.dated(Parts([clause])) else {
        return .unclear([])
      }
      readings.append(reading)
      if !clause.isOfSchoolYear { interpreter = interpreter.continuing(after: reading) }
    }
    guard seeksOthers, case .taken(var list) = together(readings) else {
      return together(readings)
    }
    list.alternatives = others(of: clauses, readings)
    return .taken(list)
  }

  /// «25.09 24.09 23.09» is no list of three years.
  private func goesBackwards(_ clauses: [Clause]) -> Bool {
    let days = clauses.compactMap { clause -> AnnualDay? in
      guard case .during(let day) = clause, day.annual.isDay, day.year == .none else { return nil }
      return day.annual.first
    }
    return days.count == clauses.count
      && zip(days, days.dropFirst()).contains { $0.month == $1.month && $0.day > $1.day }
  }

  /// The same list every year, and with the other limits that a member may have.
  private func others(of clauses: [Clause], _ readings: [Reading]) -> [Reading] {
    let isYearless = clauses.allSatisfy { $0.stretches.allSatisfy { $0.year == .none } }
    let yearly =
      isYearless && plan.spansYears
      ? single.taken(everyYear(clauses, frequency: Frequency(unit: .year))) : []
    let isOpen = clauses.contains { $0.stretches.contains { !$0.others.isEmpty } }
    let other = readings.map { $0.alternatives.first { $0.kind == .window } ?? $0 }
    return yearly + (isOpen ? single.taken(together(other)) : [])
  }

  /// Later members of a list are looked for after the earlier ones.
  func continuing(after reading: Reading) -> Interpreter {
    guard let from = reading.start ?? reading.due,
      let rest = Period(start: from, end: max(from, plan.period.end))
    else { return self }
    return Interpreter(
      plan: PlanContext(period: rest, calendar: plan.calendar), seeksOthers: seeksOthers)
  }

  private func together(_ readings: [Reading]) -> Outcome {
    let kinds = Set(readings.map(\.kind))
    if kinds == [.by] { return dates(readings.compactMap(\.due)) }
    if kinds == [.recurring] { return recurrences(readings) }
    guard kinds.isSubset(of: [.window, .wholePeriod]), !kinds.contains(.wholePeriod) else {
      return .unclear(readings)
    }
    return windows(readings.compactMap { Period(start: $0.start, end: $0.due) })
  }

  private func windows(_ periods: [Period]) -> Outcome {
    guard !holdsAnother(periods) else { return .unclear(periods.map(Reading.window)) }
    guard let first = periods.first, let recurrence = Recurrence(windows: periods)
    else { return .unclear([]) }
    var reading = Reading.window(first)
    reading.deadline = .recurring(recurrence)
    reading.rule = "RDATE:" + recurrence.dates.map(\.iso).joined(separator: ",")
    reading.furtherWindows = Array(periods.dropFirst())
    reading.conventions = [Catalogue.Deadlines.severalWindows(periods)]
    return .taken(reading)
  }

  /// «сентябрь, в течение года»: one window within another is no list.
  private func holdsAnother(_ periods: [Period]) -> Bool {
    let sorted = periods.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    return zip(sorted, sorted.dropFirst()).contains { $1.end <= $0.end }
  }

  private func dates(_ dates: [CivilDate]) -> Outcome {
    let dates = Set(dates).sorted()
    guard let first = dates.first else { return .unclear([]) }
    guard dates.count > 1 else { return .taken(.by(first)) }
    let recurrence = Recurrence(rules: [], dates: dates, firstStart: nil, firstDue: first)
    return .taken(.recurring(recurrence))
  }

  private func recurrences(_ readings: [Reading]) -> Outcome {
    let all = readings.compactMap { reading -> Recurrence? in
      guard case .recurring(let recurrence)? = reading.deadline else { return nil }
      return recurrence
    }
    guard let first = all.min(by: { $0.firstDue < $1.firstDue }) else { return .unclear([]) }
    return .taken(
      .recurring(
        Recurrence(
          rules: all.flatMap(\.rules), firstStart: first.firstStart, firstDue: first.firstDue)))
  }
}

extension Period {
  fileprivate init?(start: CivilDate?, end: CivilDate?) {
    guard let start, let end else { return nil }
    self.init(start: start, end: end)
  }
}
