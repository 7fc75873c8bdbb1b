extension Case {
  /// Returns the state after a record; a case begins with its `opened` event and nothing else.
  ///
  /// A caller that lets go of the state it hands in spares a copy of all its duties.
  package static func applying(_ record: Record, to state: consuming Case?) -> Case? {
    guard var next = state.take() ?? opened(by: record) else { return nil }
    next.apply(record.event, on: record.on, by: record.actor)
    next.sequence = record.sequence
    next.lastRecordedAt = record.at
    return next
  }

  private static func opened(by record: Record) -> Case? {
    guard case .opened(let opening) = record.event else { return nil }
    return Case(opening: opening, id: record.caseID, at: record.at, on: record.on)
  }

  /// Changes the state as the event says; computes no date and asks nobody.
  mutating func apply(_ event: Event, on date: CivilDate, by actor: Actor) {
    switch event {
    case .opened, .commented: break
    case .bound: isBinding = true
    case .membersChanged(let members, _): self.members = members
    case .silenced(let silence): silences.append(silence)
    case .silenceEnded(let id, let through): end(silence: id, through: through)
    case .suspended:
      status = .suspended
      suspendedOn = date
    case .resumed:
      status = .active
      suspendedOn = nil
    case .closed(let outcome, _):
      status = .closed
      suspendedOn = nil
      self.outcome = outcome
    case .migrated(let reference, let stage):
      definition = reference
      if let stage { rename(stage: stage) }
    case .stageEntered, .stageCompleted, .stageReturned, .stageDueMoved:
      applyStage(event, on: date, by: actor)
    default:
      applyItem(event, on: date, by: actor)
    }
  }

  private mutating func end(silence id: Int, through day: CivilDate) {
    for place in silences.indices where silences[place].id == id {
      silences[place].through = min(silences[place].through, day)
    }
  }

  private mutating func applyStage(_ event: Event, on date: CivilDate, by actor: Actor) {
    switch event {
    case .stageEntered(let visit):
      stage = visit.stage
      visits.append(visit)
    case .stageCompleted(let stage, _):
      changeVisit(of: stage) { $0.completedOn = date }
      completeDuty(of: stage, on: date, by: actor)
    case .stageDueMoved(let stage, let due):
      changeVisit(of: stage) { $0.due = due }
    default: break
    }
  }

  private mutating func completeDuty(of stage: String, on date: CivilDate, by actor: Actor) {
    let key = OccurrenceKey(code: StageDuty.code(of: stage))
    occurrences.change(key) { duty in
      if !duty.isSettled { duty.finish(as: .done, Completed(on: date), by: actor) }
    }
  }

  mutating func changeVisit(of stage: String, _ change: (inout StageVisit) -> Void) {
    guard let index = visits.lastIndex(where: { $0.stage == stage }) else { return }
    change(&visits[index])
  }

  private mutating func rename(stage new: String) {
    if let old = stage {
      changeVisit(of: old) { $0.stage = new }
      rename(code: StageDuty.code(of: old), to: StageDuty.code(of: new))
    }
    stage = new
  }
}
