import VekhaCore

// Where a person may have a part in something, although nothing says that she answers for it.

extension ItemViews {
  /// Her own places, since she may answer now for what was done before she came; and those that she assists.
  func concern(of key: PersonKey) throws -> CaseFilter.Concern {
    guard let person = world.directory.person(key) else { return .init(person: key) }
    let own = Set(person.tenures.map(\.organisation) + [person.organisation])
    let assistants = try world.currentDefinitions().map { ($0.id, $0.assistants) }
    let roles = Set(person.tenures.map(\.role))
    let helpsBeneath = assistants.contains { $1.contains { $0.isNearest(to: roles) } }
    let places = helpsBeneath ? own.union(served(from: own)) : own
    let definitions = assistants.filter { $1.contains { names($0, person, at: own) } }
    return .init(person: key, places: places.sorted(), definitions: definitions.map(\.0))
  }

  /// Whether a party is looked for at one of the places, or is the person herself.
  private func names(_ party: Party, _ person: Person, at places: Set<String>) -> Bool {
    if party.person == person.id { return true }
    return party.organisation.map { organisation in
      let chain = world.directory.chain(from: organisation)
      return !places.isDisjoint(
        with: chain + chain.flatMap(world.directory.centres(coordinatingFor:)))
    } ?? false
  }

  /// The organisations for which a role is looked up at one of the places: those beneath, a centre's authority too.
  private func served(from places: Set<String>) -> Set<String> {
    let authorities = places.compactMap { world.directory.organisation($0)?.coordinates }
    let roots = places.union(authorities)
    let beneath = roots.flatMap { world.directory.organisations(beneath: $0) }
    return roots.union(beneath.map(\.id))
  }
}

extension Definition {
  /// The parties that are named after another one for some item.
  fileprivate var assistants: [Party] {
    Set(groups.flatMap(\.items).flatMap { $0.responsible.dropFirst() }).compactMap { party($0) }
  }
}

extension Party {
  /// Whether it is whoever holds one of the roles nearest to a case.
  fileprivate func isNearest(to roles: Set<Role>) -> Bool {
    organisation == nil && person == nil && role.map(roles.contains) ?? false
  }
}
