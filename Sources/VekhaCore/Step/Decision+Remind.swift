extension Decision {
  /// Writes down the reminders that became owed since the last ones.
  ///
  /// Of several missed rungs of one duty only the latest reaches each audience, or none where the policy
  /// says so; the rest are skipped.
  mutating func remind() {
    guard state.status == .active, state.isBinding else { return }
    let owing = restless.compactMap(owing)
    guard !owing.isEmpty else { return }
    let spared = hearersOfLateStage
    for (place, ladder, rungs) in owing {
      remind(of: rungs.owed, by: ladder, sparing: ladder.rules.isStage ? [] : spared)
      if ladder.isWithoutPauses, rungs.isNextLasting { diary?.expect(rungs.next?.date, at: place) }
    }
  }

  /// The ladder of an open duty and its rungs about today; nil where none of them is owed.
  private func owing(at place: Int) -> (place: Int, ladder: Ladder, rungs: Rungs)? {
    guard let ladder = ladder(for: state.occurrences[place]) else { return nil }
    let rungs = ladder.rungs(about: today)
    if !rungs.owed.isEmpty { return (place, ladder, rungs) }
    diary?.expect(rungs.next?.date, at: place)
    return nil
  }

  /// The places of the open duties for which something may be owed today.
  private var restless: [Int] {
    let duties = state.occurrences.values
    if let touched = diary?.touched(whileQuietThrough: today) {
      return touched.filter { duties[$0].status == .open }
    }
    let days = diary?.days ?? DutyDays()
    return duties.indices.filter { place in
      duties[place].status == .open && !days.isQuiet(at: place, through: today)
    }
  }

  /// The ladder of an open duty as the policy and the present holders make it.
  func ladder(for occurrence: Occurrence) -> Ladder? {
    guard let rules = footing.rules(of: occurrence.key.code), let policy = rules.policy else {
      return nil
    }
    return Ladder(
      policy: policy, rules: rules, footing: footing, occurrence: occurrence,
      silences: state.silences.filter { $0.concerns(occurrence.key.code) })
  }

  private mutating func remind(
    of owed: [Rung], by ladder: Ladder, sparing spared: Set<PersonKey>
  ) {
    let occurrence = ladder.occurrence
    // Nearly always there is one rung and nothing to look up.
    let latest = owed.count == 1 ? [:] : owed.lastPlaces
    for (place, rung) in owed.enumerated() where !wasPassedOver(rung, occurrence) {
      let isMissed =
        rung.date < today && ladder.policy.missed == .skip && rung.step != .vacant
      let isTold =
        latest[rung.audience, default: place] == place && !isMissed
        && !isSilent(rung, occurrence)
      let people = isTold ? recipients(of: rung, occurrence, ladder) : []
      let isSparing = !spared.isEmpty && rung.step.isShout
      fire(
        rung, for: occurrence, to: isSparing ? people.filter { !spared.contains($0) } : people)
    }
  }

  private mutating func fire(
    _ rung: Rung, for occurrence: Occurrence, to recipients: [PersonKey]
  ) {
    guard recipients.isEmpty else { return tell(rung.step, about: occurrence.key, recipients) }
    write(.skipped(occurrence.key, rung.step, on: rung.date))
  }

  /// Nobody hears of her own duty in another's place, nor is escalated to twice in a round.
  func recipients(
    of rung: Rung, _ occurrence: Occurrence, _ ladder: Ladder
  ) -> [PersonKey] {
    let responsible = ladder.rules.responsible(for: occurrence).people
    if rung.audience == .standIn {
      let coordinators = context.roles[.coordinator]?.people ?? []
      return responsible + coordinators.filter { !responsible.contains($0) }
    }
    guard case .role(let role) = rung.audience else {
      let own = occurrence.isAcknowledged(on: rung.date) ? [] : responsible
      let others = remindedAssistants(of: rung, occurrence, by: ladder)
      return own + others.filter { !responsible.contains($0) }.uniqued
    }
    let holders = context.roles[role]?.people ?? []
    if case .ask = rung.step { return holders }
    let told = state.occurrences[occurrence.key]?.escalatedTo ?? []
    return holders.filter { !responsible.contains($0) && !told.contains($0) }
  }

  /// Writes down a reminder, unless there is nobody to remind.
  mutating func tell(_ step: Step, about key: OccurrenceKey, _ recipients: [PersonKey]) {
    guard !recipients.isEmpty, let round = state.occurrences[key]?.round else { return }
    write(
      .reminded(Reminding(key: key, round: round, step: step, recipients: recipients)))
  }

  /// Those who got an escalation learn that it is settled.
  mutating func settle(_ occurrence: Occurrence) {
    let rules = footing.rules(of: occurrence.key.code)
    let policy = rules.map(\.policy) ?? context.policy(of: definition)
    guard policy?.settled == true else { return }
    tell(.settled, about: occurrence.key, occurrence.escalatedTo)
  }
}

// MARK: - A late stage

extension Decision {
  /// Who hears that the present stage is late, and so needs no shout for each of its items beside it.
  private var hearersOfLateStage: Set<PersonKey> {
    guard let id = state.stage,
      let duty = state.occurrences[OccurrenceKey(code: StageDuty.code(of: id))],
      duty.isOverdue(on: today), let ladder = ladder(for: duty)
    else { return [] }
    let above = ladder.policy.escalate.flatMap { context.roles[$0.to]?.people ?? [] }
    return Set(ladder.rules.responsible(for: duty).people + above)
  }
}

extension Step {
  /// Whether it speaks of a delay.
  fileprivate var isShout: Bool {
    switch self {
    case .after, .escalate: true
    default: false
    }
  }
}

extension [Rung] {
  /// Where the last rung for each audience stands.
  fileprivate var lastPlaces: [Rung.Audience: Int] {
    var places: [Rung.Audience: Int] = [:]
    for (place, rung) in enumerated() { places[rung.audience] = place }
    return places
  }
}

extension [PersonKey] {
  /// Each once, in their order.
  fileprivate var uniqued: [PersonKey] {
    var seen: Set<PersonKey> = []
    return filter { seen.insert($0).inserted }
  }
}
