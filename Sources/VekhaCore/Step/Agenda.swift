extension Engine {
  /// The next civil date on which the case wants to be woken, after the given day; nil if never.
  ///
  /// Derived from the state, so a case read back from the store can never disagree with its agenda.
  package static func nextWake(
    _ definition: Definition, _ context: Context, _ state: Case, after day: CivilDate
  ) -> CivilDate? {
    guard state.status == .active, state.isBinding else { return nil }
    let input = Input(.wake, at: state.lastRecordedAt, today: day, actor: .engine)
    let decision = Decision(definition, context, state, input)
    return state.occurrences.values.compactMap { decision.nextWake(of: $0) }.min()
  }
}

extension Decision {
  fileprivate func nextWake(of occurrence: Occurrence) -> CivilDate? {
    switch occurrence.status {
    case .pending: max(occurrence.dates.opens, today.adding(days: 1))
    case .open: nextRung(of: occurrence)
    default: nil
    }
  }

  private func nextRung(of occurrence: Occurrence) -> CivilDate? {
    guard let (group, item) = definition.find(item: occurrence.key.code),
      let policy = context.policy(for: group, of: definition)
    else { return nil }
    if occurrence.dates.due == nil || item.responsible.isEmpty {
      return nextAsk(from: occurrence.ladderFrom)
    }
    let isVacant = responsible(for: item, occurrence).isVacant
    return Ladder(policy: policy, calendar: context.calendar)
      .rungs(for: occurrence, of: item, isVacant: isVacant, through: Self.horizon)
      .first { $0.date > today }?.date
  }

  private func nextAsk(from: CivilDate) -> CivilDate {
    guard from <= today else { return from }
    let weeks = from.days(until: today) / 7 + 1
    return from.adding(days: weeks * 7)
  }

  /// Far enough for any ladder; a dated one has few rungs, whatever the horizon.
  private static let horizon = CivilDate(dayNumber: 84_000)
}
