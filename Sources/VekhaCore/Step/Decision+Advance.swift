extension Decision {
  /// Brings the case to today: opens what is to be open and plans the next occurrences.
  mutating func advance() {
    guard state.status == .active, state.isBinding else { return }
    for key in state.occurrences.keys.sorted() { advance(key) }
  }

  /// Opens one duty and follows its recurrence until the next occurrence lies ahead.
  private mutating func advance(_ key: OccurrenceKey) {
    var next: OccurrenceKey? = key
    while let key = next, let occurrence = state.occurrences[key],
      occurrence.status == .pending, occurrence.dates.opens <= today
    {
      open(occurrence)
      next = planNext(after: key)
    }
  }

  private mutating func open(_ occurrence: Occurrence) {
    let isLate = occurrence.dates.due.map { $0 < state.openedOn } ?? false
    write(.itemOpened(occurrence.key, isExemptFromEscalation: isLate))
  }

  private mutating func planNext(after key: OccurrenceKey) -> OccurrenceKey? {
    guard let due = key.date, let item = definition.find(item: key.code)?.item,
      case .recurring(let recurrence) = item.deadline?.deadline,
      let dates = dueDates.occurrence(of: recurrence, after: due)
    else { return nil }
    let next = OccurrenceKey(code: key.code, date: dates.unshifted)
    guard state.occurrences[next] == nil else { return nil }
    write(.planned(next, dates, ladderFrom: max(dates.opens, state.openedOn)))
    return next
  }
}
