extension Decision {
  mutating func completeStage(
    to target: String?, evidence: [TextReference]
  ) throws(Refusal) {
    try requireActive()
    let stage = try presentStage()
    try require(mayComplete(stage), .completeStage)
    let missing = missing(in: stage)
    guard missing.isEmpty else { throw .itemsOutstanding(stage: stage.title, missing: missing) }
    let next = try branch(from: stage, to: target) ?? definition.stage(after: stage.id)
    complete(stage, evidence: evidence)
    move(on: next)
  }

  /// Closes the present stage; those who were told that it is late learn that it is done.
  private mutating func complete(_ stage: Group, evidence: [TextReference]) {
    let duty = state.occurrences[OccurrenceKey(code: StageDuty.code(of: stage.id))]
    write(.stageCompleted(stage: stage.id, evidence: evidence))
    if let duty, !duty.isSettled { settle(duty) }
    leave(stage)
  }

  mutating func returnStage(to target: String, reason: TextReference?) throws(Refusal) {
    try requireActive()
    let stage = try presentStage()
    let ways = definition.transitions(from: stage.id)
    let way = try way(from: stage, to: target, among: ways)
    try require(mayTake(way), .returnStage)
    let reason = try require(reason)
    leave(stage)
    write(.stageReturned(from: stage.id, to: target, reason: reason))
    if let group = definition.group(target) { enter(group) }
  }

  /// Stages that wait for nobody complete themselves when nothing is missing.
  mutating func completeStagesByEngine() {
    for _ in definition.groups {
      guard state.status == .active, state.isBinding, let stage = state.stage,
        let group = definition.group(stage), group.completion.byEngine,
        missing(in: group).isEmpty
      else { return }
      complete(group, evidence: [])
      move(on: definition.stage(after: group.id))
      advance()
    }
  }

  private func presentStage() throws(Refusal) -> Group {
    guard let id = state.stage, let stage = definition.group(id) else { throw .hasNoStages }
    return stage
  }

  private func mayComplete(_ stage: Group) -> Bool {
    stage.completion.by.isEmpty ? standing.runs : holdsAny(of: stage.completion.by)
  }

  private func mayTake(_ way: Transition) -> Bool {
    way.by.isEmpty ? standing.runs : holdsAny(of: way.by)
  }

  private func holdsAny(of parties: [String]) -> Bool {
    standing.directs || parties.contains { standing.parties.contains($0) }
  }

  /// What the stage still waits for; a recurring item holds it up only while an occurrence is overdue.
  private func missing(in stage: Group) -> [OutstandingItem] {
    guard stage.completion.requiresAllItems else { return [] }
    let occurrences = Dictionary(grouping: state.occurrences.values, by: \.key.code)
    return stage.items.filter { !$0.isOptional }.flatMap { item in
      (occurrences[item.code] ?? []).filter { holdsUp($0, item) }
        .map { OutstandingItem(key: $0.key, title: item.title) }
    }
  }

  private func holdsUp(_ occurrence: Occurrence, _ item: Item) -> Bool {
    item.isRecurring ? occurrence.isOverdue(on: today) : !occurrence.isSettled
  }

  /// The stage that a completion branches to; nil for the ordinary way.
  ///
  /// A branch leads forward; going back takes a reason and is a return.
  private func branch(from stage: Group, to target: String?) throws(Refusal) -> Group? {
    guard let target, target != definition.stage(after: stage.id)?.id else { return nil }
    let ways = definition.transitions(from: stage.id)
      .filter { definition.isStage(stage.id, before: $0.to) }
    let way = try way(from: stage, to: target, among: ways)
    try require(way.by.isEmpty || holdsAny(of: way.by), .completeStage)
    return definition.group(target)
  }

  private func way(
    from stage: Group, to target: String, among ways: [Transition]
  ) throws(Refusal) -> Transition {
    guard definition.group(target) != nil else {
      throw .unknownStage(target, known: definition.groups.map(\.id))
    }
    guard let way = ways.first(where: { $0.to == target }) else {
      throw .noTransition(from: stage.id, to: target, possible: ways.map(\.to))
    }
    return way
  }

  private mutating func leave(_ stage: Group) {
    let codes = Set(stage.items.map(\.code) + [StageDuty.code(of: stage.id)])
    for key in state.occurrences.keys where codes.contains(key.code) {
      guard let occurrence = state.occurrences[key], !occurrence.isSettled else { continue }
      write(.cancelled(key, .stageLeft))
    }
  }

  private mutating func move(on next: Group?) {
    if let next { enter(next) } else { finish() }
  }
}
