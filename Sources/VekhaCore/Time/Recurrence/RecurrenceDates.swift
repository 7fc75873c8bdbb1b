/// The dates of a rule, found one cycle (day, week, month or year) at a time.
package struct RecurrenceDates: Sequence, IteratorProtocol, Sendable {
  private let rule: RecurrenceRule
  private let start: Int
  private let last: Int
  private let filter: DayFilter
  private var cycles: Cycles
  private var found: ArraySlice<Int> = []
  private var emitted = 0

  init(rule: RecurrenceRule, start: CivilDate, skippingTo date: CivilDate) {
    self.rule = rule
    self.start = start.dayNumber
    last = (rule.until ?? .latest).dayNumber
    filter = DayFilter(rule: rule, start: start)
    cycles = Cycles(rule: rule, start: start, skippingTo: date)
  }

  package mutating func next() -> CivilDate? {
    if let count = rule.count, emitted >= count { return nil }
    if found.isEmpty { fill() }
    guard let day = found.popFirst() else { return nil }
    emitted += 1
    return CivilDate(dayNumber: day)
  }

  /// Looks for the next cycle with dates; gives up after forty years of empty days.
  private mutating func fill() {
    for _ in 0..<15_000 {
      guard let cycle = cycles.next(), cycle.lowerBound <= last else { return }
      found = chosen(filter.days(of: cycle)).filter { start <= $0 && $0 <= last }[...]
      if !found.isEmpty { return }
    }
  }

  /// Applies BYSETPOS.
  private func chosen(_ days: [Int]) -> [Int] {
    guard !rule.bySetPosition.isEmpty else { return days }
    let indices = rule.bySetPosition.map { $0 > 0 ? $0 - 1 : days.count + $0 }
    return Set(indices).filter(days.indices.contains).sorted().map { days[$0] }
  }
}
