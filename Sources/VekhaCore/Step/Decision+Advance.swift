extension Decision {
  /// Opens what is due to open, completes what waits for nobody, and reminds.
  mutating func bringToPresent() {
    if isAtPresent { return }
    advance()
    completeStagesByEngine()
    remind()
    diary?.reachPresent()
  }

  /// Whether an earlier step did all that there is to do today, as far as the diary knows.
  private var isAtPresent: Bool { diary?.isAtPresent(on: today) ?? false }

  /// Opens the duties whose day has come and plans the occurrences that follow them.
  mutating func advance() {
    guard state.status == .active, state.isBinding, !isAtPresent else { return }
    if !knowsStage { planStage() }
    let duties = state.occurrences.values
    let due = duties.indices.filter { place in
      duties[place].status == .pending && duties[place].dates.opens <= today
    }
    for place in due { advance(duties[place].key) }
  }

  /// A case that entered its stage before stages were duties takes the duty up where it stands.
  private var knowsStage: Bool {
    state.stage.map { state.occurrences.has(OccurrenceKey(code: StageDuty.code(of: $0))) } ?? true
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
    guard let previous = state.occurrences[key], let dates = nextDates(after: key) else {
      return nil
    }
    let next = OccurrenceKey(code: key.code, date: dates.unshifted)
    write(.planned(next, dates, ladderFrom: max(dates.opens, previous.ladderFrom)))
    return next
  }

  /// The dates of the next occurrence that is not there yet; nil where one waits or the rule has ended.
  private func nextDates(after key: OccurrenceKey) -> DutyDates? {
    guard case .recurring(let rule) = definition.find(item: key.code)?.item.deadline?.deadline,
      var due = key.date
    else { return nil }
    while let dates = dueDates.occurrence(of: rule, after: due), let next = dates.unshifted {
      let known = state.occurrences[OccurrenceKey(code: key.code, date: next)]
      guard let known, !isPast(known) else { return dates }
      if known.status == .pending { return nil }
      due = next
    }
    return nil
  }

  /// What was cancelled, or belongs to an earlier stay in the stage, is planned afresh.
  private func isPast(_ occurrence: Occurrence) -> Bool {
    occurrence.status == .cancelled || (state.scope == .run && occurrence.isSettled)
  }
}

extension Occurrence {
  /// Due before the case was opened or bound, so nobody is told over the responsible person's head.
  fileprivate var wasDueBeforeItWasOwed: Bool {
    dates.due.map { $0 < ladderFrom } ?? false
  }
}
