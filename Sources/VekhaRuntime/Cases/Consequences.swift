import VekhaCore

/// What follows from a case's new state: when it is woken, who answers for what, which reminders are owed.
struct Consequences {
  let world: World
  let footing: Footing
  let zone: String
  let at: Instant
  let today: CivilDate

  /// Midnight, in the case's zone, of the next day on which something is to happen.
  func wakeAt(_ state: Case) -> Instant? {
    Engine.nextWake(footing, state, after: today, diary: world.diary(of: state.id))
      .map { Zones.midnight(of: $0, in: zone) }
  }

  /// The people who answer for each outstanding duty that changed; being reminded changes none of them.
  func holders(
    before: Case?, after: Case, _ records: [Record]
  ) -> [OccurrenceKey: Holders] {
    var holders: [OccurrenceKey: Holders] = [:]
    if records.allSatisfy({ $0.event.isReminder }) { return holders }
    for key in touched(by: records, in: after) {
      guard let duty = after.occurrences[key], !duty.isSettled, before?.occurrences[key] != duty
      else { continue }
      holders[key] = footing.rules(of: key.code)?.responsible(for: duty) ?? Holders(people: [])
    }
    return holders
  }

  /// The duties that the events speak of; one that speaks of the case may have touched each of them.
  private func touched(by records: [Record], in state: Case) -> Set<OccurrenceKey> {
    let keys = records.lazy.map(\.event).filter { !$0.isReminder }.map(\.occurrenceKey)
    return keys.contains(nil) ? Set(state.occurrences.keys) : Set(keys.compactMap(\.self))
  }

  func reminders(of records: [Record], in state: Case) throws -> [NewReminder] {
    let remindings = records.compactMap { record -> Reminding? in
      if case .reminded(let reminding) = record.event { reminding } else { nil }
    }
    guard !remindings.isEmpty else { return [] }
    let plan = try DeliveryPlan(
      world: world, policy: footing.policy)
    return try remindings.flatMap { reminding in
      let isUrgent = try world.isUrgent(reminding.step, about: reminding.key, in: state)
      return recipients(of: reminding, in: state).map { person in
        NewReminder(
          reminding: reminding, recipient: person,
          deliverAt: isUrgent
            ? plan.urgentMoment(for: person, from: at)
            : plan.moment(for: person, of: reminding.step, from: at))
      }
    }
  }

  /// Those who can be written to: a mentee without an address is reached through the mentors.
  private func recipients(of reminding: Reminding, in state: Case) -> [PersonKey] {
    let reachable = reminding.recipients.flatMap {
      world.directory.reachable($0, members: state.members, organisation: state.organisation)
    }
    if reachable.count < 2 { return reachable }
    var seen: Set<PersonKey> = []
    return reachable.filter { seen.insert($0).inserted }
  }
}
