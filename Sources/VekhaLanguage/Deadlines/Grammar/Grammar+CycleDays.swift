import VekhaCore

// MARK: - Working days and last days of a cycle

extension Grammar {
  /// «последний рабочий день каждого месяца», «10-й рабочий день месяца».
  mutating func workingDayOfCycle() -> Clause? {
    _ = limitWord() || take(.into)
    if let ordinal = attempt({ $0.weekdayOrdinal() }) {
      return cycle().map { .mondayToFriday(ordinal, of: $0) }
    }
    guard let ordinal = workingDayOrdinal() else { return nil }
    if let cycle = reportedOrCycle() { return .workingDay(ordinal, of: cycle) }
    let isMonthly = tokens.contains { $0.term == .each(.month) }
    return isMonthly ? .workingDay(ordinal, of: CycleReference(unit: .month)) : nil
  }

  /// «последний будний».
  private mutating func weekdayOrdinal() -> Int? {
    let ordinal = take(.last) ? -1 : ordinal(1...23)
    _ = take(.dates)
    guard let ordinal, take(.weekday) else { return nil }
    _ = take(unit: .day)
    return ordinal
  }

  private mutating func reportedOrCycle() -> CycleReference? {
    either({ $0.reportedCycle() }, { $0.cycle() })
  }

  /// «последний день месяца», «последнее число квартала».
  mutating func lastDay() -> Clause? {
    _ = limitWord() || take(.into)
    guard take(.last), take(unit: .day) || take(.dates), let cycle = cycle() else { return nil }
    return .cyclePart(.wholeEnd, of: cycle)
  }
}
