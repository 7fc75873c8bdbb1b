package import VekhaCore

extension World {
  /// The zone of a case: its roadmap's, else its organisation's.
  package func zone(of definition: Definition, organisation: String) -> String {
    definition.timezone ?? zone(of: organisation)
  }

  package func zone(of organisation: String) -> String {
    notes.zones.value(of: organisation) { directory.timezone(of: organisation) ?? "UTC" }
  }

  /// What a case goes by, found out once for all that stand at one place with the same people.
  package func footing(of state: Case, actor: Actor = .engine) throws -> Footing {
    let place = CasePlace(
      definition: state.definition, organisation: state.organisation, members: state.members,
      actor: actor)
    guard let notes = diaries?.notes(of: state.id) else {
      return try footing(at: place, scope: state.scope)
    }
    let scoped = ScopedPlace(place: place, scope: state.scope)
    if let known = notes.footing, known.place == scoped { return known.footing }
    let found = try footing(at: place, scope: state.scope)
    notes.footing = (scoped, found)
    return found
  }

  /// What everybody at a place goes by who carries a part of its definition.
  func footing(at place: CasePlace, scope: Scope) throws -> Footing {
    try notes.footings.value(of: ScopedPlace(place: place, scope: scope)) {
      let definition = try definition(place.definition)
      let context = try context(
        definition, organisation: place.organisation, members: place.members, actor: place.actor)
      return Footing(definition, context, scope: scope)
    }
  }

  /// What somebody goes by who only looks at a case: who is who, without the policies, which are dear to read.
  func sight(of state: Case) throws -> Footing {
    let place = CasePlace(
      definition: state.definition, organisation: state.organisation, members: state.members,
      actor: .engine)
    return try notes.sights.value(of: ScopedPlace(place: place, scope: state.scope)) {
      let definition = try definition(place.definition)
      let context = directory.context(
        for: definition, organisation: place.organisation, members: place.members,
        actor: place.actor, calendar: try calendar(definition.calendar), policies: [:])
      return Footing(definition, context, scope: state.scope)
    }
  }

  /// What the engine is told about the world around a case; the same for all that happens at one place to the same people.
  package func context(
    _ definition: Definition, organisation: String, members: Members, actor: Actor
  ) throws -> Context {
    let place = CasePlace(
      definition: definition.reference, organisation: organisation, members: members, actor: actor)
    return try notes.contexts.value(of: place) {
      try known.contexts.value(of: place, in: reader) {
        try newContext(definition, organisation: organisation, members: members, actor: actor)
      }
    }
  }

  private func newContext(
    _ definition: Definition, organisation: String, members: Members, actor: Actor
  ) throws -> Context {
    directory.context(
      for: definition, organisation: organisation, members: members, actor: actor,
      calendar: try calendar(definition.calendar), policies: try policies(of: definition))
  }

  /// The policies that a definition, its groups and their items name.
  private func policies(of definition: Definition) throws -> [String: ReminderPolicy] {
    let names = Set(definition.ladderChanges.compactMap(\.base))
    var policies: [String: ReminderPolicy] = [:]
    for name in names { policies[name] = try policy(name) }
    return policies
  }
}
