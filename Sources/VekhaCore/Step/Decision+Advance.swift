extension Decision {
  /// Opens what is due to open, completes what waits for nobody, and reminds.
  mutating func bringToPresent() {
    advance()
    completeStagesByEngine()
    remind()
  }

  /// Opens the duties whose day has come and plans the occurrences that follow them.
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
      write(.itemOpened(key, isExemptFromEscalation: occurrence.wasDueBeforeItWasOwed))
      next = planNext(after: key)
    }
  }

  /// Plans the occurrence of a recurring item that follows another one, and names it.
  @discardableResult
  mutating func planNext(after key: OccurrenceKey) -> OccurrenceKey? {
    guard let due = key.date, let previous = state.occurrences[key],
      case .recurring(let recurrence) = definition.find(item: key.code)?.item.deadline?.deadline,
      let dates = dueDates.occurrence(of: recurrence, after: due)
    else { return nil }
    let next = OccurrenceKey(code: key.code, date: dates.unshifted)
    guard mayPlan(next) else { return nil }
    write(.planned(next, dates, ladderFrom: max(dates.opens, previous.ladderFrom)))
    return next
  }

  /// What was cancelled, or belongs to an earlier stay in the stage, is planned afresh.
  private func mayPlan(_ key: OccurrenceKey) -> Bool {
    guard let known = state.occurrences[key] else { return true }
    return known.status == .cancelled || (state.scope == .run && known.isSettled)
  }
}

extension Occurrence {
  /// Due before the case was opened or bound, so nobody is told over the responsible person's head.
  fileprivate var wasDueBeforeItWasOwed: Bool {
    dates.due.map { $0 < ladderFrom } ?? false
  }
}
