extension Decision {
  mutating func perform(_ command: ItemCommand, on selector: OccurrenceSelector) throws(Refusal) {
    let item = try item(selector.code)
    if case .comment(let text) = command {
      try require(standing.runs || standing.isCouncil || !standing.parties.isEmpty, .comment)
      return write(.commented(try find(selector, for: command).key, text))
    }
    try requireActive()
    guard state.isBinding else { throw .caseIsNotBinding }
    if let id = StageDuty.stage(of: item.code), command.marks { throw .isStage(id: id) }
    let occurrence = try find(selector, for: command)
    switch command {
    case .complete(let on, let evidence, let note):
      try complete(item, occurrence, Completed(on: on ?? today, evidence: evidence, note: note))
    case .accept: try accept(item, occurrence)
    case .return(let reason): try sendBack(item, occurrence, reason: reason)
    case .reopen(let reason): try reopen(occurrence, reason: reason)
    case .waive(let reason): try waive(occurrence, reason: reason)
    case .postpone, .grant, .refuse, .schedule: try performDateCommand(command, item, occurrence)
    case .assign(let person): try assign(occurrence, to: person)
    case .acknowledge(let until, let text):
      try acknowledge(item, occurrence, until: until, text: text)
    case .report(let party, let isDone, let note):
      try report(item, occurrence, party: party, isDone: isDone, note: note)
    case .comment: break
    }
  }

  var standing: Standing { context.standing }

  func item(_ code: String) throws(Refusal) -> Item {
    guard let item = definition.find(item: code)?.item else { throw .unknownItem(code: code) }
    let isOwn = state.occurrences.keys.contains { $0.code == code }
    guard isOwn else {
      throw definition.isRollup(item) ? .isRollup(code: code) : .unknownItem(code: code)
    }
    return item
  }

  /// The occurrence that is meant: the named one, or the oldest that the command can apply to.
  private func find(
    _ selector: OccurrenceSelector, for command: ItemCommand
  ) throws(Refusal) -> Occurrence {
    let all = state.occurrences.filter { $0.key.code == selector.code }
    if let date = selector.date {
      let named = all.first { $0.key.date == date } ?? all.first { $0.dates.due == date }
      guard let named else { throw .unknownOccurrence(code: selector.code, date: date) }
      return named
    }
    let fitting = all.first(where: command.accepts) ?? all.last
    guard let fitting else { throw .unknownItem(code: selector.code) }
    return fitting
  }

  /// Whether the acting person may mark the item: who runs the case, answers for it, or was named for it.
  func mayMark(_ item: Item, _ occurrence: Occurrence) -> Bool {
    if standing.runs { return true }
    if let assignee = occurrence.assignee { return assignee == standing.person }
    return item.responsible.contains { standing.parties.contains($0) }
  }

  private mutating func complete(
    _ item: Item, _ occurrence: Occurrence, _ completed: Completed
  ) throws(Refusal) {
    try require(mayMark(item, occurrence), .markItem)
    if occurrence.status == .pending {
      throw .notYetOpen(occurrence.key, opens: occurrence.dates.opens)
    }
    guard occurrence.status == .open else {
      throw .wrongStatus(occurrence.key, occurrence.status)
    }
    guard completed.on <= today else { throw .dateInFuture(completed.on) }
    let hasEvidence = !completed.evidence.isEmpty || !occurrence.evidence.isEmpty
    guard hasEvidence || item.evidence != .required else {
      throw .evidenceMissing(occurrence.key, result: item.result)
    }
    try requireParts(of: item, occurrence)
    guard let controller = item.controller else {
      write(.completed(occurrence.key, completed))
      return settle(occurrence)
    }
    write(.submitted(occurrence.key, completed))
    tell(.decision(today), about: occurrence.key, context.parties[controller]?.people ?? [])
  }

  private mutating func accept(_ item: Item, _ occurrence: Occurrence) throws(Refusal) {
    try requireControl(item, occurrence)
    write(.accepted(occurrence.key))
    settle(occurrence)
  }

  private mutating func sendBack(
    _ item: Item, _ occurrence: Occurrence, reason: TextReference?
  ) throws(Refusal) {
    try requireControl(item, occurrence)
    write(.returned(occurrence.key, reason: try require(reason)))
  }

  private func requireControl(_ item: Item, _ occurrence: Occurrence) throws(Refusal) {
    guard let controller = item.controller else { throw .nobodyControls(occurrence.key) }
    try require(standing.directs || standing.parties.contains(controller), .controlItem)
    guard occurrence.status == .submitted else {
      throw .wrongStatus(occurrence.key, occurrence.status)
    }
  }

  private mutating func reopen(
    _ occurrence: Occurrence, reason: TextReference?
  ) throws(Refusal) {
    try require(standing.runs, .decideItem)
    guard occurrence.isSettled else { throw .wrongStatus(occurrence.key, occurrence.status) }
    write(.reopened(occurrence.key, reason: try require(reason)))
  }

  /// On a roadmap only the coordinator lets a duty go; a pair's curator may in her own programme.
  private mutating func waive(
    _ occurrence: Occurrence, reason: TextReference?
  ) throws(Refusal) {
    try require(state.scope == .run ? standing.runs : standing.directs, .directItem)
    guard !occurrence.isSettled else { throw .wrongStatus(occurrence.key, occurrence.status) }
    write(.waived(occurrence.key, reason: try require(reason)))
    settle(occurrence)
    if occurrence.status == .pending { planNext(after: occurrence.key) }
  }

  private mutating func assign(
    _ occurrence: Occurrence, to person: PersonKey
  ) throws(Refusal) {
    try require(standing.runs, .decideItem)
    guard !occurrence.isSettled else { throw .wrongStatus(occurrence.key, occurrence.status) }
    write(.assigned(occurrence.key, to: person))
  }
}
