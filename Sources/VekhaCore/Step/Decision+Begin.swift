extension Decision {
  /// Plans the duties of a newly opened case: all sections of a roadmap, or the first stage of a workflow.
  mutating func begin() {
    switch definition.kind {
    case .roadmap:
      for group in definition.groups { plan(group, from: today) }
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
    plan(stage, from: today)
    if stage.isFinal { write(.closed(outcome: Self.completed, reason: nil)) }
  }

  static let completed = "completed"

  mutating func plan(_ group: Group, from entry: CivilDate) {
    let own = definition.items(
      of: group, scope: state.scope, organisationKind: context.organisationKind)
    for item in own { plan(item, from: entry) }
  }

  mutating func plan(_ item: Item, from entry: CivilDate) {
    let dates = dueDates.dates(of: item.deadline?.deadline, from: entry)
    let key = OccurrenceKey(
      code: item.code, date: item.isRecurring ? dates.unshifted : nil)
    write(.planned(key, dates, ladderFrom: max(dates.opens, entry)))
    if isMissedBeforeJoining(dates) { write(.cancelled(key, .beforeJoining)) }
  }

  /// An organisation that joins later does not inherit what was already due.
  private func isMissedBeforeJoining(_ dates: DutyDates) -> Bool {
    guard context.joinsLate, let due = dates.due else { return false }
    return due < today
  }
}

extension Item {
  var isRecurring: Bool {
    if case .recurring = deadline?.deadline { true } else { false }
  }
}

extension Deadline {
  package var isRelative: Bool {
    if case .relative = self { true } else { false }
  }
}
