import VekhaCore

/// The years or months to which a phrase narrows its cycles.
struct CycleBounds {
  var period: Period
  var months: [Int] = []
  private let exceptions: [Exception]

  /// Nil where the narrowing words are not one stretch of the plan.
  init?(
    _ clauses: [Clause], without exceptions: [Exception], plan: PlanContext,
    interpreter: Interpreter, everyYear: Bool = true
  ) {
    self.exceptions = exceptions
    period = plan.period
    let named = clauses.map { everyYear ? Self.monthsOfEveryYear($0) : nil }
    months = Array(Set(named.compactMap(\.self).joined())).sorted()
    let others = zip(clauses, named).filter { $1 == nil }.map(\.0)
    guard let clause = others.first else { return }
    guard others.count == 1, !Self.isSingleDay(clause) else { return nil }
    guard case .taken(let reading) = interpreter.dated(Parts([clause])), let due = reading.due,
      let period = Period(start: reading.start ?? plan.period.start, end: due)
    else { return nil }
    self.period = period
  }

  /// «20.05.2022, 1 раз в месяц»: a day is no limit of what comes again.
  private static func isSingleDay(_ clause: Clause) -> Bool {
    guard case .during(let stretch) = clause else { return false }
    return stretch.annual.isDay
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

  func narrowed(_ rule: RecurrenceRule) -> RecurrenceRule {
    var rule = rule
    rule.until = period.end
    if !months.isEmpty {
      rule.byMonth = rule.byMonth.isEmpty ? months : rule.byMonth.filter(months.contains)
    }
    for exception in exceptions {
      rule.leaveOut(exception)
    }
    return rule
  }

  func firstDay(before due: CivilDate) -> CivilDate {
    months.isEmpty ? period.start : max(period.start, due.startOfMonth)
  }
}

extension RecurrenceRule {
  fileprivate mutating func leaveOut(_ exception: Exception) {
    switch exception {
    case .months(let months):
      byMonth = (byMonth.isEmpty ? Array(1...12) : byMonth).filter { !months.contains($0) }
    case .weekdays(let weekdays):
      guard frequency == .weekly || frequency == .daily && interval == 1 else { return }
      let days = byDay.isEmpty ? Weekday.allCases.map { Day(weekday: $0) } : byDay
      frequency = .weekly
      byDay = days.filter { !weekdays.contains($0.weekday) }
    }
  }
}
