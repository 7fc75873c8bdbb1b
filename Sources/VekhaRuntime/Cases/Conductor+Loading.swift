import VekhaCore

extension Conductor {
  /// Returns the change by which a case goes over to a new version of its definition.
  func migrate(_ state: Case, by migration: Migration) throws -> CaseChange {
    try advance(state, under: migration.new) { context, input throws(Refusal) in
      try Engine.migrate(migration, context, state, input)
    }
  }

  /// Returns the change that a new calendar, policy or directory makes to a case, every holder named afresh.
  func refreshed(_ state: Case) throws -> CaseChange {
    let definition = try world.definition(state.definition)
    var change = try advance(state, under: definition) { context, input throws(Refusal) in
      try Engine.step(definition, context, state, input)
    }
    let footing = try world.footing(of: state, actor: actor)
    for occurrence in change.after.occurrences where !occurrence.isSettled {
      change.holders[occurrence.key] =
        Engine.responsible(footing, change.after, for: occurrence.key)
    }
    return change
  }

  /// Closes a case whose organisation was closed; its duties fall away.
  func close(_ state: Case) throws -> CaseChange {
    let definition = try world.definition(state.definition)
    return try advance(state, under: definition, .closeWithOrganisation) {
      context, input throws(Refusal) in
      try Engine.step(definition, context, state, input)
    }
  }

  private func advance(
    _ state: Case, under definition: Definition, _ command: Command = .recalculate,
    _ decide: (Context, Input) throws(Refusal) -> [Event]
  ) throws -> CaseChange {
    var context = try world.context(
      definition, organisation: state.organisation, members: state.members, actor: actor)
    context.departed = Set(state.occurrences.compactMap(\.assignee)).filter {
      world.directory.person($0)?.hasLeft != false
    }
    let footing = Footing(definition, context, scope: state.scope)
    let consequences = Consequences(
      for: state.id, at: state.organisation, by: footing, in: world, at: at)
    let input = Input(command, at: at, today: consequences.today, actor: actor)
    return try finish(consequences, from: state, id: state.id, try decide(context, input))
  }
}
