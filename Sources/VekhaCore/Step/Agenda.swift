extension Engine {
  /// The next civil date on which the case wants to be woken, after the given day; nil if never.
  ///
  /// Derived from the state, so a case read back from the store can never disagree with its agenda.
  package static func nextWake(
    _ definition: Definition, _ context: Context, _ state: Case, after day: CivilDate,
    diary: Diary? = nil
  ) -> CivilDate? {
    guard state.status == .active, state.isBinding else { return nil }
    let input = Input(.wake, at: state.lastRecordedAt, today: day, actor: .engine)
    let decision = Decision(definition, context, state, input, diary: diary)
    return state.occurrences.values.compactMap { decision.nextWake(of: $0) }.min()
  }

  /// The dates that a roadmap's item, or one occurrence of it, has by its definition, whatever any
  /// case has made of them.
  package static func dates(
    of item: Item, occurrence: CivilDate? = nil, in definition: Definition, calendar: WorkCalendar
  ) -> DutyDates {
    let dueDates = DueDates(definition, calendar: calendar)
    if case .recurring(let rule)? = item.deadline?.deadline, let occurrence,
      let dates = dueDates.occurrence(of: rule, after: occurrence.adding(days: -1))
    {
      return dates
    }
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
    guard let diary else { return ladder(for: occurrence)?.next(after: today) }
    return diary.next(of: occurrence, in: state, after: today) {
      ladder(for: occurrence)?.next(after: today)
    }
  }
}
