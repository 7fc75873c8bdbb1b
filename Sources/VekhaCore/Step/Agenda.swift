extension Engine {
  /// The next civil date on which the case wants to be woken, after the given day; nil if never.
  ///
  /// Derived from the state, so a case read back from the store can never disagree with its agenda.
  package static func nextWake(
    _ footing: Footing, _ state: Case, after day: CivilDate, diary: Diary? = nil
  ) -> CivilDate? {
    guard state.status == .active, state.isBinding else { return nil }
    if let outlook = diary?.outlook(of: state, on: day) { return outlook.nextWake(after: day) }
    let input = Input(.wake, at: state.lastRecordedAt, today: day, actor: .engine)
    return Decision(footing, state, input, diary: diary).outlook.nextWake(after: day)
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
    _ footing: Footing, _ state: Case, for key: OccurrenceKey
  ) -> Holders {
    guard let occurrence = state.occurrences[key], let rules = footing.rules(of: key.code) else {
      return Holders(people: [])
    }
    return rules.responsible(for: occurrence)
  }
}

extension Diary.Outlook {
  /// The day of the next opening or rung.
  fileprivate func nextWake(after day: CivilDate) -> CivilDate? {
    let opening = opening.map { max($0, day.adding(days: 1)) }
    return opening.map { min($0, rung ?? $0) } ?? rung
  }
}

extension Decision {
  /// Looks at every duty; the diary learns what is to come.
  fileprivate var outlook: Diary.Outlook {
    var next = Diary.Outlook()
    var days = diary?.days ?? DutyDays()
    let duties = state.occurrences.values
    for place in duties.indices {
      switch duties[place].status {
      case .pending: next.opening = min(next.opening ?? .latest, duties[place].dates.opens)
      case .open:
        let known = days.next(at: place, after: today) { nextRung(at: place) }
        guard let rung = known else { continue }
        next.rung = min(next.rung ?? .latest, rung)
      default: continue
      }
    }
    diary?.close(with: next, days)
    return next
  }

  private func nextRung(at place: Int) -> CivilDate? {
    ladder(for: state.occurrences[place])?.rungs(about: today).next?.date
  }
}
