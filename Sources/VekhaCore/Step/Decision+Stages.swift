extension Decision {
  mutating func completeStage(
    to target: String?, evidence: [TextReference]
  ) throws(Refusal) {
    try requireActive()
    let stage = try presentStage()
    try require(mayComplete(stage), .completeStage)
    let missing = missing(in: stage)
    guard missing.isEmpty else { throw .itemsOutstanding(stage: stage.title, missing: missing) }
    let next = try nextStage(after: stage, to: target)
    write(.stageCompleted(stage: stage.id, evidence: evidence))
    leave(stage)
    move(on: next)
  }

  mutating func returnStage(to target: String, reason: TextReference?) throws(Refusal) {
    try requireActive()
    let stage = try presentStage()
    let transition = try transition(from: stage, to: target)
    let rights = transition.by.isEmpty ? standing.runs : holdsAny(of: transition.by)
    try require(rights, .returnStage)
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
      write(.stageCompleted(stage: group.id, evidence: []))
      leave(group)
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

  private func holdsAny(of parties: [String]) -> Bool {
    standing.directs || parties.contains { standing.parties.contains($0) }
  }

  /// What the stage still waits for; a recurring item holds it up only while an occurrence is overdue.
  private func missing(in stage: Group) -> [OutstandingItem] {
    guard stage.completion.requiresAllItems else { return [] }
    return stage.items.filter { !$0.isOptional }.flatMap { item in
      state.occurrences.values
        .filter { $0.key.code == item.code && holdsUp($0, item) }
        .sorted { $0.key < $1.key }
        .map { OutstandingItem(key: $0.key, title: item.title) }
    }
  }

  private func holdsUp(_ occurrence: Occurrence, _ item: Item) -> Bool {
    item.isRecurring ? occurrence.isOverdue(on: today) : !occurrence.isSettled
  }

  private func nextStage(after stage: Group, to target: String?) throws(Refusal) -> Group? {
    let next = definition.stage(after: stage.id)
    guard let target, target != next?.id else { return next }
    _ = try transition(from: stage, to: target)
    return definition.group(target)
  }

  private func transition(from stage: Group, to target: String) throws(Refusal) -> Transition {
    guard definition.group(target) != nil else {
      throw .unknownStage(target, known: definition.groups.map(\.id))
    }
    let ways = definition.transitions(from: stage.id)
    guard let way = ways.first(where: { $0.to == target }) else {
      throw .noTransition(from: stage.id, to: target, possible: ways.map(\.to))
    }
    return way
  }

  private mutating func leave(_ stage: Group) {
    let codes = Set(stage.items.map(\.code))
    for key in state.occurrences.keys.sorted() where codes.contains(key.code) {
      guard let occurrence = state.occurrences[key], !occurrence.isSettled else { continue }
      write(.cancelled(key, .stageLeft))
    }
  }

  private mutating func move(on next: Group?) {
    if let next {
      enter(next)
    } else {
      write(.closed(outcome: Self.completed, reason: nil))
    }
  }
}
