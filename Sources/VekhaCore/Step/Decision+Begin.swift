extension Decision {
  /// Plans the duties of a newly opened case: all sections of a roadmap, or the first stage of a workflow.
  mutating func begin() {
    switch definition.kind {
    case .roadmap:
      for group in definition.groups { plan(group) }
    case .workflow:
      if let first = definition.groups.first { enter(first) }
    }
  }

  /// Enters a stage on today's date; a final one closes the case.
  mutating func enter(_ stage: Group) {
    let deadline = stage.deadline?.deadline
    let dates = deadline.map { dueDates.dates(of: $0, from: today) }
    write(
      .stageEntered(
        StageVisit(
          stage: stage.id, enteredOn: today, due: dates?.due,
          isRelative: deadline?.isRelative ?? false)))
    if stage.isFinal { return finish() }
    planStage()
    plan(stage)
  }

  /// Plans the duty to complete the present stage by its deadline, where it has one.
  mutating func planStage() {
    guard let visit = state.visits.last, visit.completedOn == nil, let due = visit.due,
      let stage = definition.group(visit.stage), stage.deadline != nil, !stage.isFinal
    else { return }
    let ordered = dueDates.dates(of: stage.deadline?.deadline, from: visit.enteredOn)
    let unshifted = ordered.due == due ? ordered.unshifted : due
    let key = OccurrenceKey(code: StageDuty.code(of: visit.stage))
    write(
      .planned(
        key, DutyDates(opens: visit.enteredOn, due: due, unshifted: unshifted), ladderFrom: today))
  }

  /// Closes the case at the end of its way.
  mutating func finish() {
    end(outcome: "completed", reason: nil)
  }

  private mutating func plan(_ group: Group) {
    let own = definition.items(
      of: group, scope: state.scope, organisationKind: context.organisationKind)
    for item in own { plan(item, from: today) }
  }

  /// Plans an item whose relative deadline counts from the given day; rungs before today are not owed.
  mutating func plan(_ item: Item, from entry: CivilDate) {
    let dates = dueDates.dates(of: item.deadline?.deadline, from: entry)
    let key = OccurrenceKey(
      code: item.code, date: item.isRecurring ? dates.unshifted : nil)
    write(.planned(key, dates, ladderFrom: max(dates.opens, today)))
    var next: OccurrenceKey? = key
    while let key = next, isMissedBeforeJoining(key) {
      write(.cancelled(key, .beforeJoining))
      next = planNext(after: key)
    }
  }

  /// An organisation that joins later does not inherit what was already due.
  private func isMissedBeforeJoining(_ key: OccurrenceKey) -> Bool {
    guard context.joinsLate, let due = state.occurrences[key]?.dates.due else { return false }
    return due < today
  }
}

extension Item {
  var isRecurring: Bool {
    if case .recurring = deadline?.deadline { true } else { false }
  }
}

extension Deadline {
  /// Whether it counts from an event, so that a pause moves it.
  package var isRelative: Bool {
    if case .relative = self { true } else { false }
  }
}
