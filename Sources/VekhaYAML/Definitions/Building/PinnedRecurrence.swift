internal import VekhaCore

/// A deadline that comes with every cycle, as its author pinned it.
struct PinnedWindow {
  let every: PinnedCycle
  let from: PinnedDay?
  let due: PinnedDay?

  /// Nil without a period to count the cycles from, or where it holds none.
  func deadline(in period: Period?) -> Deadline? {
    guard let period, let first = first(in: period) else { return nil }
    let rule = rule(first: first.end, until: period.end)
    var recurrence = Recurrence(
      rules: [rule], firstStart: first.start, firstDue: first.end, windowed: from != nil)
    recurrence.cyclic = due == nil
    return .recurring(recurrence)
  }

  private func rule(first: CivilDate, until: CivilDate) -> RecurrenceRule {
    var rule = RecurrenceRule(frequency: every == .year ? .yearly : .monthly)
    rule.interval = every == .year ? 1 : every.months
    if every == .year { rule.byMonth = [first.month] }
    rule.byMonthDay = due?.monthDays(each: every) ?? [-1]
    if rule.byMonthDay.count > 1 { rule.bySetPosition = [-1] }
    rule.until = until
    return rule
  }

  /// A window is taken whole: the first that starts in the period; without a start, the first due day.
  private func first(in period: Period) -> Period? {
    guard let due else { return Period(start: period.start, end: every.end(of: period.start)) }
    guard let from else {
      return due.date(onOrAfter: period.start).flatMap { Period(start: period.start, end: $0) }
    }
    guard let start = from.date(onOrAfter: period.start) else { return nil }
    return due.date(onOrAfter: start).flatMap { Period(start: start, end: $0) }
  }
}

extension PinnedCycle {
  /// The last day of the calendar month, quarter, half-year or year that a day belongs to.
  fileprivate func end(of day: CivilDate) -> CivilDate {
    let passed = (day.month - 1) % months
    return day.startOfMonth.adding(months: months - 1 - passed).endOfMonth
  }
}

/// A deadline by a rule of RFC 5545, as its author pinned it.
struct PinnedRule {
  let rule: RecurrenceRule

  /// Nil without a period to count from, or where the rule gives no date in it.
  func deadline(in period: Period?) -> Deadline? {
    guard let period else { return nil }
    var bounded = rule
    if bounded.until == nil, bounded.count == nil { bounded.until = period.end }
    guard let first = bounded.dates(from: period.start).first(where: { _ in true }) else {
      return nil
    }
    return .recurring(
      Recurrence(rules: [bounded], firstStart: period.start, firstDue: first, windowed: false))
  }
}
