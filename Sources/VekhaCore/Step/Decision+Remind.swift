extension Decision {
  /// Writes down the reminders that became owed since the last ones.
  ///
  /// Of several missed rungs of one duty only the latest reaches each audience; the rest are skipped.
  mutating func remind() {
    guard state.status == .active, state.isBinding else { return }
    for key in state.occurrences.keys.sorted() {
      guard let occurrence = state.occurrences[key], occurrence.status == .open else { continue }
      remind(occurrence)
    }
  }

  private mutating func remind(_ occurrence: Occurrence) {
    guard let (group, item) = definition.find(item: occurrence.key.code),
      let policy = context.policy(of: definition, for: group)
    else { return }
    let ladder = Ladder(policy: policy, calendar: context.calendar)
    let holders = responsible(for: item, occurrence)
    let owed = ladder.rungs(
      for: occurrence, of: item, isVacant: holders.isVacant, through: today
    ).filter { rung in occurrence.remindedThrough.map { $0 < rung.date } ?? true }
    for rung in owed {
      let isLatest = rung == owed.last { $0.audience == rung.audience }
      fire(rung, for: occurrence, responsible: holders.people, isLatest: isLatest)
    }
  }

  private mutating func fire(
    _ rung: Rung, for occurrence: Occurrence, responsible: [PersonKey], isLatest: Bool
  ) {
    let recipients = isLatest ? recipients(of: rung, occurrence, responsible: responsible) : []
    guard recipients.isEmpty else { return tell(rung.step, about: occurrence.key, recipients) }
    write(.skipped(occurrence.key, rung.step, on: rung.date))
  }

  /// Nobody is escalated to about her own duty, nor twice in a round.
  private func recipients(
    of rung: Rung, _ occurrence: Occurrence, responsible: [PersonKey]
  ) -> [PersonKey] {
    guard case .role(let role) = rung.audience else {
      return occurrence.isAcknowledged(on: rung.date) ? [] : responsible
    }
    let holders = context.roles[role]?.people ?? []
    guard case .escalate = rung.step else { return holders }
    let told = state.occurrences[occurrence.key]?.escalatedTo ?? []
    return holders.filter { !responsible.contains($0) && !told.contains($0) }
  }

  /// Who answers for a duty now: the one it was assigned to, else the first named party of this scope.
  func responsible(for item: Item, _ occurrence: Occurrence) -> Holders {
    if let assignee = occurrence.assignee { return Holders(people: [assignee]) }
    let parties = definition.parties(
      of: item, scope: state.scope, organisationKind: context.organisationKind)
    return parties.first.flatMap { context.parties[$0.key] }
      ?? Holders(people: context.roles[.coordinator]?.people ?? [], isVacant: true)
  }

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
