import VekhaCore

/// What follows from a case's new state: when it is woken, who answers for what, which reminders are owed.
struct Consequences {
  let world: World
  let definition: Definition
  let context: Context
  let zone: String
  let at: Instant
  let today: CivilDate

  /// Midnight, in the case's zone, of the next day on which something is to happen.
  func wakeAt(_ state: Case) -> Instant? {
    Engine.nextWake(definition, context, state, after: today, diary: world.diary(of: state.id))
      .map { Zones.midnight(of: $0, in: zone) }
  }

  /// The people who answer for each outstanding duty that changed.
  func holders(before: Case?, after: Case) -> [OccurrenceKey: Holders] {
    var holders: [OccurrenceKey: Holders] = [:]
    for occurrence in after.occurrences
    where !occurrence.isSettled && before?.occurrences[occurrence.key] != occurrence {
      holders[occurrence.key] =
        Engine.responsible(definition, context, after, for: occurrence.key)
    }
    return holders
  }

  func reminders(of records: [Record], in state: Case) throws -> [NewReminder] {
    let remindings = records.compactMap { record -> Reminding? in
      if case .reminded(let reminding) = record.event { reminding } else { nil }
    }
    guard !remindings.isEmpty else { return [] }
    let plan = try DeliveryPlan(world: world, policy: context.policy(of: definition))
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
    var seen: Set<PersonKey> = []
    return reachable.filter { seen.insert($0).inserted }
  }
}
