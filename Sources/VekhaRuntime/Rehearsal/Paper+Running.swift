import VekhaCore

// What is still to be done on paper, looked up once until a case changes.
extension Paper {
  func eachRunningCase(_ show: (RunningCase) throws -> Void) throws {
    for id in sortedIDs {
      if let state = running(id) { try show(state) }
    }
  }

  func runningCases(
    dueBefore day: CivilDate, heldBy people: [PersonKey]
  ) throws -> [RunningCase] {
    let wanted = Set(people)
    return holders.cases(of: people).compactMap(running).compactMap { state in
      var state = state
      state.duties = state.duties.filter { duty in
        duty.due.map { $0 < day } ?? false && duty.holders.contains(where: wanted.contains)
      }
      return state.duties.isEmpty ? nil : state
    }
  }

  /// The last day through which nothing more of what a person answers for falls late; nil where something is said of it.
  func lastQuietDay(of person: PersonKey, from day: CivilDate) -> CivilDate? {
    var last = CivilDate.latest
    for id in holders.cases(of: [person]) {
      if states[id]?.silences.isEmpty == false { return nil }
      for duty in running(id)?.duties ?? [] where duty.holders.contains(person) {
        if duty.isSpokenOf { return nil }
        if let due = duty.due, due >= day { last = min(last, due) }
      }
    }
    return last
  }

  /// What is to be done in a case; nil where nothing is, or its clock stands still.
  private func running(_ id: String) -> RunningCase? {
    if let known = summaries[id] { return known }
    let found = states[id].flatMap { RunningCase($0, heldBy: holders.people(of: id)) }
    summaries[id] = .some(found)
    return found
  }
}

extension RunningCase {
  fileprivate init?(_ state: Case, heldBy people: [OccurrenceKey: [PersonKey]]) {
    guard state.status == .active, state.isBinding else { return nil }
    self.init(
      id: state.id, definition: state.definition, organisation: state.organisation,
      scope: state.scope, members: state.members)
    for duty in state.occurrences.values where duty.isOutstanding {
      duties.append(
        OutstandingDuty(
          key: duty.key, due: duty.dates.due, doneOn: duty.doneOn,
          askedUntil: duty.request?.until, assignee: duty.assignee, isSpokenOf: duty.isSpokenOf,
          holders: people[duty.key] ?? []))
    }
    if duties.isEmpty { return nil }
  }
}
