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

  /// The dates that a roadmap's item has by its definition, whatever any case has made of them.
  package static func dates(
    of item: Item, in definition: Definition, calendar: WorkCalendar
  ) -> DutyDates {
    let dueDates = DueDates(
      calendar: calendar, rule: definition.nonWorkingDay, period: definition.period)
    let entry = definition.period?.start ?? CivilDate(dayNumber: 0)
    return dueDates.dates(of: item.deadline?.deadline, from: entry)
  }

  /// Who answers for a duty now.
  package static func responsible(
    _ definition: Definition, _ context: Context, _ state: Case, for key: OccurrenceKey
  ) -> Holders {
    guard let item = definition.find(item: key.code)?.item,
      let occurrence = state.occurrences[key]
    else { return Holders(people: []) }
    let input = Input(.wake, at: state.lastRecordedAt, today: state.openedOn, actor: .engine)
    return Decision(definition, context, state, input).responsible(for: item, occurrence)
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
      let policy = context.policy(of: definition, for: group)
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
