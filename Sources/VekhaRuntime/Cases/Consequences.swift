import VekhaCore

/// What follows from a case's new state: when it is woken, who answers for what, which reminders are owed.
struct Consequences {
  let world: World
  let footing: Footing
  let diary: Diary?
  let at: Instant
  private let zone: String
  /// The civil date where the case is.
  let today: CivilDate

  init(
    for caseID: String, at organisation: String, by footing: Footing, in world: World, at: Instant
  ) {
    (self.world, self.footing, self.at) = (world, footing, at)
    diary = world.diary(of: caseID)
    zone = world.zone(of: footing.definition, organisation: organisation)
    today = world.civil(at, in: zone).date
  }

  /// Derives all that follows from the new state.
  func change(from before: Case?, to after: Case, by records: [Record]) throws -> CaseChange {
    CaseChange(
      before: before, after: after, records: records, wakeAt: wakeAt(after),
      holders: holders(before: before, after: after, records),
      reminders: try reminders(of: records, in: after))
  }

  /// Midnight, in the case's zone, of the next day on which something is to happen.
  private func wakeAt(_ state: Case) -> Instant? {
    Engine.nextWake(footing, state, after: today, diary: diary)
      .map { world.instant(CivilMoment(date: $0, time: .midnight), in: zone) }
  }

  /// The people who answer for each outstanding duty that changed; being reminded changes none of them.
  private func holders(
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

  private func reminders(of records: [Record], in state: Case) throws -> [NewReminder] {
    var reminders: [NewReminder] = []
    guard records.contains(where: \.event.isReminder) else { return reminders }
    let plan = DeliveryPlan(world: world, rules: try world.deliveryRules(by: footing))
    for record in records {
      guard case .reminded(let reminding) = record.event else { continue }
      let isUrgent = try world.isUrgent(reminding.step, about: reminding.key, in: state)
      for reader in readers(of: reminding, in: state) {
        reminders.append(
          NewReminder(
            reminding: reminding, recipient: reader.person,
            deliverAt: isUrgent
              ? plan.urgentMoment(for: reader.person, from: at)
              : plan.moment(by: reader, of: reminding.step, from: at)))
      }
    }
    return reminders
  }

  /// Those who can be written to, each once: a mentee without an address is reached through the mentors.
  private func readers(of reminding: Reminding, in state: Case) -> [LetterTerms] {
    let meant = reminding.recipients.map(world.terms)
    let reached =
      meant.allSatisfy(\.isDirect) ? meant : meant.flatMap { readers(through: $0, in: state) }
    if reached.count < 2 { return reached }
    var seen: Set<PersonKey> = []
    return reached.filter { seen.insert($0.person).inserted }
  }

  private func readers(through meant: LetterTerms, in state: Case) -> [LetterTerms] {
    if meant.isDirect { return [meant] }
    return world.directory.reachable(
      meant.person, members: state.members, organisation: state.organisation
    ).map(world.terms)
  }
}
