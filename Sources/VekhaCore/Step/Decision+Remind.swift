extension Decision {
  /// Writes down the reminders that became owed since the last ones.
  ///
  /// Of several missed rungs of one duty only the latest reaches each audience; the rest are skipped.
  mutating func remind() {
    guard state.status == .active, state.isBinding else { return }
    for key in state.occurrences.keys {
      guard let occurrence = state.occurrences[key], occurrence.status == .open,
        let ladder = ladder(for: occurrence)
      else { continue }
      remind(of: occurrence, by: ladder)
    }
  }

  /// The ladder of an open duty as the policy and the present holders make it.
  func ladder(for occurrence: Occurrence) -> Ladder? {
    guard let (group, item) = definition.find(item: occurrence.key.code),
      let policy = context.policy(of: definition, for: group)
    else { return nil }
    return Ladder(
      policy: policy, calendar: context.calendar, occurrence: occurrence, item: item,
      isVacant: responsible(for: item, occurrence).isStoodInFor)
  }

  private mutating func remind(of occurrence: Occurrence, by ladder: Ladder) {
    let owed = ladder.owed(by: today)
    guard !owed.isEmpty else { return }
    var latest: [Rung.Audience: Int] = [:]
    for (place, rung) in owed.enumerated() { latest[rung.audience] = place }
    for (place, rung) in owed.enumerated() {
      let isLatest = latest[rung.audience] == place
      fire(rung, for: occurrence, of: ladder.item, isLatest: isLatest)
    }
  }

  private mutating func fire(
    _ rung: Rung, for occurrence: Occurrence, of item: Item, isLatest: Bool
  ) {
    let recipients = isLatest ? recipients(of: rung, occurrence, item) : []
    guard recipients.isEmpty else { return tell(rung.step, about: occurrence.key, recipients) }
    write(.skipped(occurrence.key, rung.step, on: rung.date))
  }

  /// Nobody hears of her own duty in another's place, nor is escalated to twice in a round.
  func recipients(of rung: Rung, _ occurrence: Occurrence, _ item: Item) -> [PersonKey] {
    let responsible = responsible(for: item, occurrence).people
    guard case .role(let role) = rung.audience else {
      return occurrence.isAcknowledged(on: rung.date) ? [] : responsible
    }
    let holders = context.roles[role]?.people ?? []
    if case .ask = rung.step { return holders }
    let told = state.occurrences[occurrence.key]?.escalatedTo ?? []
    return holders.filter { !responsible.contains($0) && !told.contains($0) }
  }

  /// Who answers for a duty now: the one it was assigned to, else the first named party of this scope.
  func responsible(for item: Item, _ occurrence: Occurrence) -> Holders {
    if let assignee = occurrence.assignee { return Holders(people: [assignee]) }
    let party = definition.answering(
      for: item, scope: state.scope, organisationKind: context.organisationKind)
    return party.flatMap { context.parties[$0.key] }
      ?? Holders(people: context.roles[.coordinator]?.people ?? [], isVacant: true)
  }

  /// Writes down a reminder, unless there is nobody to remind.
  mutating func tell(_ step: Step, about key: OccurrenceKey, _ recipients: [PersonKey]) {
    guard !recipients.isEmpty, let round = state.occurrences[key]?.round else { return }
    write(
      .reminded(Reminding(key: key, round: round, step: step, recipients: recipients)))
  }

  /// Those who got an escalation learn that it is settled.
  mutating func settle(_ occurrence: Occurrence) {
    let group = definition.find(item: occurrence.key.code)?.group
    guard context.policy(of: definition, for: group)?.settled == true else { return }
    tell(.settled, about: occurrence.key, occurrence.escalatedTo)
  }
}
