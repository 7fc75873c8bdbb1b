/// What the engine is told about the world around a case: calendar, policies, and who is who.
package struct Context: Sendable {
  package var calendar: WorkCalendar
  package var policies: [String: ReminderPolicy]
  package var organisationKind: String
  /// Who answers for each party of the definition in this case.
  package var parties: [String: Holders]
  /// Who holds each role that reminders may climb to.
  package var roles: [Role: Holders]
  package var standing: Standing
  /// The organisation was added after the roadmap had been loaded.
  package var joinsLate = false
  /// Those of the people to whom something is assigned who have left.
  package var departed: Set<PersonKey> = []
  /// The silences of the organisation, which a case that opens takes over.
  package var silences: [Silence] = []

  package init(
    calendar: WorkCalendar, policies: [String: ReminderPolicy], organisationKind: String,
    parties: [String: Holders], roles: [Role: Holders], standing: Standing
  ) {
    self.calendar = calendar
    self.policies = policies
    self.organisationKind = organisationKind
    self.parties = parties
    self.roles = roles
    self.standing = standing
  }

  /// The policy for one item: its own rungs over its group's over the definition's.
  package func policy(
    of definition: Definition, for group: Group? = nil, _ item: Item? = nil
  ) -> ReminderPolicy? {
    policies.policy(
      of: [definition.reminders, group?.reminders, item?.reminders].compactMap(\.self))
  }
}

/// What the acting person is to a case; the engine's own acts have every right.
package struct Standing: Hashable, Sendable {
  package var person: PersonKey?
  /// The system user on the machine, or the engine itself.
  package var isAdministrator: Bool
  package var isCoordinator: Bool
  package var isCurator: Bool
  package var isCouncil: Bool
  /// Keys of the parties she answers for.
  package var parties: Set<String>

  package init(
    person: PersonKey?, isAdministrator: Bool = false, isCoordinator: Bool = false,
    isCurator: Bool = false, isCouncil: Bool = false, parties: Set<String> = []
  ) {
    self.person = person
    self.isAdministrator = isAdministrator
    self.isCoordinator = isCoordinator
    self.isCurator = isCurator
    self.isCouncil = isCouncil
    self.parties = parties
  }

  package static let administrator = Standing(person: nil, isAdministrator: true)

  /// May decide for the whole municipality.
  package var directs: Bool { isAdministrator || isCoordinator }
  /// May run this case.
  package var runs: Bool { directs || isCurator }
}

extension Directory {
  /// Describes the world around a case as far as the directory knows it.
  package func context(
    for definition: Definition, organisation: String, members: Members, actor: Actor,
    calendar: WorkCalendar, policies: [String: ReminderPolicy]
  ) -> Context {
    let parties = Dictionary(
      definition.parties.map { party in
        let holders = holders(of: party, organisation: organisation, members: members)
        return (party.key, withAddresses(holders, members: members))
      }, uniquingKeysWith: { first, _ in first })
    let escalations =
      policies.values.flatMap(\.escalate) + definition.ladderChanges.flatMap { $0.escalate ?? [] }
    let climbed = escalations.map(\.to) + [.coordinator]
    let roles = Dictionary(
      climbed.map { ($0, holders(ofRole: $0, for: organisation)) },
      uniquingKeysWith: { first, _ in first })
    return Context(
      calendar: calendar, policies: policies,
      organisationKind: self.organisation(organisation)?.kind ?? "", parties: parties, roles: roles,
      standing: standing(of: actor, at: organisation, members: members, parties: parties))
  }

  private func standing(
    of actor: Actor, at organisation: String, members: Members, parties: [String: Holders]
  ) -> Standing {
    guard let key = actor.principal ?? actor.person else { return .administrator }
    guard person(key)?.hasLeft == false else { return Standing(person: key) }
    let above = chain(from: organisation)
    return Standing(
      person: key,
      isCoordinator: above.contains { holders(of: .coordinator, exactlyAt: $0).contains(key) },
      isCurator: members.curator == key
        || holders(of: .curator, exactlyAt: organisation).contains(key),
      isCouncil: above.contains { holders(of: .council, exactlyAt: $0).contains(key) },
      parties: Set(parties.filter { $0.value.people.contains(key) }.keys))
  }
}
