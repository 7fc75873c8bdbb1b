extension Decision {
  mutating func suspend(reason: TextReference?) throws(Refusal) {
    try require(standing.runs, .runCase)
    try requireActive()
    write(.suspended(reason: try require(reason)))
  }

  /// The clock stood still: relative dates that were not yet past move on by the length of the pause.
  mutating func resume() throws(Refusal) {
    try require(standing.runs, .runCase)
    guard state.status == .suspended, let since = state.suspendedOn else {
      throw .caseIsNotSuspended
    }
    let days = max(0, since.days(until: today))
    write(.resumed(days: days))
    guard days > 0 else { return }
    moveStage(by: days, since: since)
    for key in state.occurrences.keys { move(key, by: days, since: since) }
  }

  private mutating func move(_ key: OccurrenceKey, by days: Int, since: CivilDate) {
    guard let occurrence = state.occurrences[key], !occurrence.isSettled,
      definition.find(item: key.code)?.item.deadline?.deadline.isRelative == true,
      let unshifted = occurrence.dates.unshifted, let due = occurrence.dates.due, due >= since
    else { return }
    let later = unshifted.adding(days: days)
    let dates = DutyDates(
      opens: occurrence.dates.opens, due: dueDates.shifted(later), unshifted: later)
    write(.dueMoved(key, dates, .resumed, reason: nil))
  }

  private mutating func moveStage(by days: Int, since: CivilDate) {
    guard let visit = state.visits.last, visit.completedOn == nil, visit.isRelative,
      let due = visit.due, due >= since,
      state.occurrences[OccurrenceKey(code: StageDuty.code(of: visit.stage))] == nil
    else { return }
    write(.stageDueMoved(stage: visit.stage, due: dueDates.shifted(due.adding(days: days))))
  }

  mutating func close(reason: TextReference?) throws(Refusal) {
    try require(standing.runs, .runCase)
    if state.status == .closed { throw .caseIsClosed(outcome: state.outcome ?? "") }
    end(outcome: "ended", reason: try require(reason))
  }

  /// Closes the case early; what was outstanding falls away, what was done stays done.
  mutating func end(outcome: String, reason: TextReference?) {
    guard state.status != .closed else { return }
    for key in state.occurrences.keys where state.occurrences[key]?.isSettled == false {
      write(.cancelled(key, .caseClosed))
    }
    write(.closed(outcome: outcome, reason: reason))
  }

  mutating func change(_ members: Members, reason: TextReference?) throws(Refusal) {
    try require(standing.runs, .runCase)
    guard state.status != .closed else { throw .caseIsClosed(outcome: state.outcome ?? "") }
    if members != state.members { write(.membersChanged(members, reason: reason)) }
  }

  /// The order's dates bind from today; rungs count from this day.
  mutating func bind() {
    guard !state.isBinding, state.status != .closed else { return }
    write(.bound)
    for key in state.occurrences.keys {
      guard let occurrence = state.occurrences[key], !occurrence.isSettled else { continue }
      write(.dueMoved(key, occurrence.dates, .bound, reason: nil))
    }
  }
}
