import VekhaCore

// MARK: - Months, quarters and other cycles

extension Interpreter {
  func cyclic(_ parts: Parts) -> Outcome {
    guard parts.frequencies.count <= 1, parts.cycles.count <= 1,
      let bounds = CycleBounds(parts.stretched, plan: plan, interpreter: self)
    else { return .unclear([]) }
    let frequency = parts.frequencies.first
    guard let cycle = parts.cycles.first else {
      return frequency.map { self.frequency($0, bounds) } ?? .unclear([])
    }
    switch cycle {
    case .monthDays(let days, let reference):
      return monthDays(days, reference, frequency, bounds)
    case .weekdays(let days): return weekdays(days, frequency, bounds)
    case .workingDay(let number, let reference): return workingDays(number, reference, bounds)
    case .cyclePart(let part, let reference):
      return cyclePart(part, reference, frequency, bounds)
    default: return .unclear([])
    }
  }

  private func frequency(_ frequency: Frequency, _ bounds: CycleBounds) -> Outcome {
    guard var rule = CycleRules.rule(for: frequency) else { return .unclear([]) }
    bounds.narrow(&rule)
    guard let due = CycleRules.firstDue(of: rule, every: frequency.every, from: bounds.period.start)
    else { return .unclear([]) }
    var recurrence = Recurrence(
      rules: [rule], firstStart: bounds.firstDay(before: due), firstDue: due)
    recurrence.cyclic = true
    return .taken(.recurring(recurrence))
  }

  private func weekdays(
    _ days: [RecurrenceRule.Day], _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    let counted = days.contains { $0.ordinal != nil }
    guard frequency == nil || frequency?.unit == (counted ? .month : .week) else {
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
    var rule = rule
    bounds.narrow(&rule)
    guard let due = rule.dates(from: start ?? bounds.period.start).first(where: { _ in true })
    else { return .unclear([]) }
    return .taken(.recurring(Recurrence(rules: [rule], firstStart: nil, firstDue: due)))
  }
}

/// The years or months to which a phrase narrows its cycles.
struct CycleBounds {
  var period: Period
  var months: [Int] = []

  /// Nil where the narrowing words are not one stretch of the plan.
  init?(_ clauses: [Clause], plan: PlanContext, interpreter: Interpreter) {
    period = plan.period
    guard let clause = clauses.first else { return }
    guard clauses.count == 1 else { return nil }
    if let months = Self.monthsOfEveryYear(clause) {
      self.months = months
      return
    }
    guard case .taken(let reading) = interpreter.dated(Parts([clause])), let due = reading.due,
      let period = Period(start: reading.start ?? plan.period.start, end: due)
    else { return nil }
    self.period = period
  }

  /// «с сентября по май» without a year.
  private static func monthsOfEveryYear(_ clause: Clause) -> [Int]? {
    let annual: Annual
    switch clause {
    case .during(let stretch) where stretch.year == .none && stretch.subject == .other:
      annual = stretch.annual
    case .between(let first, let last) where first.year == .none && last.year == .none:
      annual = first.annual.through(last.annual)
    default: return nil
    }
    guard annual.first.day == 1, annual.last.day == -1 else { return nil }
    let (first, last) = (annual.first.month, annual.last.month)
    return first <= last ? Array(first...last) : Array(1...last) + Array(first...12)
  }

  func narrow(_ rule: inout RecurrenceRule) {
    rule.until = period.end
    guard !months.isEmpty else { return }
    rule.byMonth = rule.byMonth.isEmpty ? months : rule.byMonth.filter(months.contains)
  }

  func firstDay(before due: CivilDate) -> CivilDate {
    months.isEmpty ? period.start : max(period.start, due.startOfMonth)
  }
}
