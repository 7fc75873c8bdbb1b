/// Where a due date goes that is not a working day.
package enum NonWorkingDayRule: String, Sendable, Hashable, CaseIterable, Codable {
  case next
  case previous
  case same
}

extension WorkCalendar {
  /// Moves a due date to a working day; a date of the period stays within it.
  package func shift(
    _ date: CivilDate, rule: NonWorkingDayRule, within period: Period?
  ) -> CivilDate {
    let wanted = shifted(date, rule)
    guard let period, period.contains(date), !period.contains(wanted) else { return wanted }
    let inside = shifted(date, rule == .next ? .previous : .next)
    return period.contains(inside) ? inside : date
  }

  /// Says whether the period's edge turned a shift round, which deserves a warning.
  package func turnsAtEdge(
    _ date: CivilDate, rule: NonWorkingDayRule, within period: Period?
  ) -> Bool {
    shift(date, rule: rule, within: period) != shifted(date, rule)
  }

  private func shifted(_ date: CivilDate, _ rule: NonWorkingDayRule) -> CivilDate {
    switch rule {
    case .next: nextWorkingDay(onOrAfter: date)
    case .previous: previousWorkingDay(onOrBefore: date)
    case .same: date
    }
  }
}
