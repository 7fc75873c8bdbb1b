extension Engine {
  /// The next civil date on which the case wants to be woken, after the given day; nil if never.
  ///
  /// Derived from the state, so a case read back from the store can never disagree with its agenda.
  package static func nextWake(
    _ footing: Footing, _ state: Case, after day: CivilDate, diary: Diary? = nil
  ) -> CivilDate? {
    guard state.status == .active, state.isBinding else { return nil }
    let input = Input(.wake, at: state.lastRecordedAt, today: day, actor: .engine)
    let decision = Decision(footing, state, input, diary: diary)
    return decision.nextWake
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

extension Decision {
  /// The day of the next opening or rung.
  fileprivate var nextWake: CivilDate? {
    let next = diary?.outlook(on: today) ?? outlook
    return [next.opening.map { max($0, today.adding(days: 1)) }, next.rung].compactMap(\.self).min()
  }

  /// Looks at every duty; the diary learns what is to come.
  private var outlook: Diary.Outlook {
    var next = Diary.Outlook()
    let duties = state.occurrences.values
    for place in duties.indices {
      switch duties[place].status {
      case .pending: next.opening = min(next.opening ?? .latest, duties[place].dates.opens)
      case .open:
        guard let rung = nextRung(at: place) else { continue }
        next.rung = min(next.rung ?? .latest, rung)
      default: continue
      }
    }
    diary?.close(with: next)
    return next
  }

  private func nextRung(at place: Int) -> CivilDate? {
    func find() -> CivilDate? {
      ladder(for: state.occurrences[place])?.rungs(about: today).next?.date
    }
    guard let diary else { return find() }
    return diary.next(at: place, after: today, find)
  }
}
