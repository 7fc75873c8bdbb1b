import VekhaCore

// MARK: - Months, quarters and other cycles

extension Interpreter {
  func cyclic(_ parts: Parts) -> Outcome {
    guard parts.frequencies.count <= 1, parts.cycles.count <= 1,
      let bounds = CycleBounds(
        parts.stretched, without: parts.exceptions, plan: plan, interpreter: self)
    else { return .unclear([]) }
    let outcome = cyclic(parts.cycles.first, parts.frequencies.first, bounds)
    guard seeksOthers, plan.spansYears, case .taken(var reading) = outcome else { return outcome }
    if case .during(let stretch)? = parts.stretched.first, stretch.year == .anySchool {
      reading.alternatives += everySchoolYear(parts)
    }
    if !bounds.months.isEmpty { reading.alternatives += onlyOnce(parts) }
    return .taken(reading)
  }

  /// «ежемесячно с сентября по май», meant for the first such months alone.
  private func onlyOnce(_ parts: Parts) -> [Reading] {
    let bounds = CycleBounds(
      parts.stretched, without: parts.exceptions, plan: plan, interpreter: self, everyYear: false)
    return bounds.map { taken(single.cyclic(parts.cycles.first, parts.frequencies.first, $0)) }
      ?? []
  }

  /// «ежемесячно в течение учебного года», meant for each of them.
  private func everySchoolYear(_ parts: Parts) -> [Reading] {
    guard let school = plan.schoolYear(beginning: plan.firstSchoolYear) else { return [] }
    var parts = parts
    parts.stretched = [.during(Stretch(.months(school.start.month, school.end.month)))]
    return taken(single.cyclic(parts))
  }

  private func cyclic(
    _ cycle: Clause?, _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    guard let cycle else { return frequency.map { self.frequency($0, bounds) } ?? .unclear([]) }
    switch cycle {
    case .monthDays(let days, let reference):
      return monthDays(days, reference, frequency, bounds)
    case .weekdays(let days): return weekdays(days, frequency, bounds)
    case .bareWeekdays(let days): return bareWeekdays(days, frequency, bounds)
    case .workingDay(let number, let reference): return workingDays(number, reference, bounds)
    case .mondayToFriday(let number, let reference):
      return mondayToFriday(number, reference, frequency, bounds)
    case .cyclePart(let part, let reference):
      return cyclePart(part, reference, frequency, bounds)
    default: return .unclear([])
    }
  }

  private func frequency(_ frequency: Frequency, _ bounds: CycleBounds) -> Outcome {
    guard let rules = CycleRules.rules(for: frequency)?.map(bounds.narrowed) else {
      return .unclear([])
    }
    let dues = rules.compactMap {
      CycleRules.firstDue(of: $0, every: frequency.every, from: bounds.period.start)
    }
    guard let due = dues.min() else { return longerThanPlan(frequency, bounds) }
    var recurrence = Recurrence(
      rules: rules, firstStart: bounds.firstDay(before: due), firstDue: due)
    recurrence.cyclic = true
    var reading = Reading.recurring(recurrence)
    if let most = frequency.most {
      reading.alternatives = taken(
        self.frequency(Frequency(times: most, unit: frequency.unit), bounds))
      reading.conventions = [Catalogue.Deadlines.leastTimes]
    }
    return .taken(reading)
  }

  /// «раз в пять лет» in a plan of three: once, from its first day, or by its last.
  private func longerThanPlan(_ frequency: Frequency, _ bounds: CycleBounds) -> Outcome {
    guard bounds.period == plan.period, frequency.times == 1,
      var rule = CycleRules.rules(for: frequency)?.first,
      let due = CycleRules.firstDue(of: rule, every: frequency.every, from: plan.period.start)
    else { return .unclear([]) }
    rule.until = due
    var recurrence = Recurrence(rules: [rule], firstStart: plan.period.start, firstDue: due)
    recurrence.cyclic = true
    var reading = Reading.recurring(recurrence)
    reading.alternatives = [.by(plan.period.end)]
    reading.conventions = [Catalogue.Deadlines.onceInLong]
    return .taken(reading)
  }

  /// «понедельник, среда» may be said of one week or month.
  private func bareWeekdays(
    _ days: [RecurrenceRule.Day], _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    let outcome = weekdays(days, frequency, bounds)
    guard frequency == nil, seeksOthers, case .taken(var reading) = outcome, let due = reading.due
    else { return outcome }
    reading.alternatives.append(.by(due))
    reading.conventions.append(Catalogue.Deadlines.everyWeek)
    return .taken(reading)
  }

  private func weekdays(
    _ days: [RecurrenceRule.Day], _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    let counted = days.contains { $0.ordinal != nil }
    let fitting: Set<CalendarUnit> = counted ? [.month] : days.count == 5 ? [.week, .day] : [.week]
    guard
      frequency.map({ fitting.contains($0.unit) && ($0.times == 1 || $0.times == days.count) })
        ?? true
    else {
      return .unclear([])
    }
    var rule = RecurrenceRule(frequency: counted ? .monthly : .weekly)
    rule.interval = frequency?.every ?? 1
    rule.byDay = days
    return limits(rule, bounds)
  }

  /// Days that are only limits: no start of their own.
  func limits(_ rule: RecurrenceRule, _ bounds: CycleBounds, from start: CivilDate? = nil)
    -> Outcome
  {
    limits([rule], bounds, from: start)
  }

  func limits(_ rules: [RecurrenceRule], _ bounds: CycleBounds, from start: CivilDate? = nil)
    -> Outcome
  {
    let rules = rules.map(bounds.narrowed)
    let start = start ?? bounds.period.start
    guard let due = rules.compactMap({ $0.dates(from: start).first { _ in true } }).min()
    else { return .unclear([]) }
    return .taken(.recurring(Recurrence(rules: rules, firstStart: nil, firstDue: due)))
  }
}
