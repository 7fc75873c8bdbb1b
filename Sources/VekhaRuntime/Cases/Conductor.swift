package import VekhaCore

/// Runs the step function on stored cases and makes of its events what the store is to write.
package struct Conductor {
  package let world: World
  package let at: Instant
  package private(set) var actor: Actor

  package init(world: World, at: Instant, actor: Actor) {
    self.world = world
    self.at = at
    self.actor = actor
  }

  /// Returns the change that a command makes to a case; what a person may not do herself, she may do for another.
  package func change(_ state: Case, by command: Command) throws -> CaseChange {
    do {
      return try ownChange(state, by: command)
    } catch Refusal.notPermitted(let right) {
      for principal in try principals(in: state) {
        var stand = self
        stand.actor = actor.person.map { .substitute($0, for: principal) } ?? actor
        do {
          return try stand.ownChange(state, by: command)
        } catch Refusal.notPermitted {
          continue
        }
      }
      throw Refusal.notPermitted(right)
    }
  }

  /// Those in whose place the actor may act on the present day of the case.
  private func principals(in state: Case) throws -> [PersonKey] {
    guard case .person(let person) = actor else { return [] }
    let definition = try world.definition(state.definition)
    let zone = world.zone(of: definition, organisation: state.organisation)
    return world.directory.principals(of: person, on: Zones.civil(at, in: zone).date)
  }

  private func ownChange(_ state: Case, by command: Command) throws -> CaseChange {
    let footing = try world.footing(of: state, actor: actor)
    let zone = world.zone(of: footing.definition, organisation: state.organisation)
    let today = world.civil(at, in: zone).date
    let input = Input(command, at: at, today: today, actor: actor)
    let diary = world.diary(of: state.id)
    let outcome = try Engine.step(footing, state, input, diary: diary)
    return try finish(footing, from: state, to: outcome, zone: zone, today: today)
  }

  /// Returns the change by which a case opens.
  package func open(_ opening: Opening, id: String, joinsLate: Bool = false) throws -> CaseChange {
    let definition = try world.definition(opening.definition)
    let zone = world.zone(of: definition, organisation: opening.organisation)
    var context = try world.context(
      definition, organisation: opening.organisation, members: opening.members, actor: actor)
    context.joinsLate = joinsLate
    let today = world.civil(at, in: zone).date
    context.silences = try world.reader.silences(ofOrganisation: opening.organisation)
      .map(\.silence).filter { today <= $0.through }
    let input = Input(.wake, at: at, today: today, actor: actor)
    let events = Engine.open(definition, context, opening, id: id, input)
    let footing = Footing(definition, context, scope: opening.scope)
    return try finish(footing, from: nil, id: id, events, zone: zone, today: today)
  }

  /// Numbers the events as records and applies them one after another.
  package func finish(
    _ footing: Footing, from before: Case?, id: String, _ events: [Event], zone: String,
    today: CivilDate
  ) throws -> CaseChange {
    let records = records(of: events, in: id, after: before?.sequence ?? 0, on: today)
    let after = records.reduce(before) { state, record in Case.applying(record, to: state) }
    guard let after = after ?? before else { preconditionFailure("a case opens with \(id)") }
    return try change(footing, from: before, to: after, records, zone: zone, today: today)
  }

  /// Numbers the events of a step as records; the state to which they lead is known already.
  private func finish(
    _ footing: Footing, from before: Case, to outcome: Outcome, zone: String, today: CivilDate
  ) throws -> CaseChange {
    let records = records(
      of: outcome.events, in: before.id, after: before.sequence, on: today)
    return try change(footing, from: before, to: outcome.state, records, zone: zone, today: today)
  }

  private func records(
    of events: [Event], in caseID: String, after sequence: Int, on today: CivilDate
  ) -> [Record] {
    events.enumerated().map { index, event in
      Record(
        caseID: caseID, sequence: sequence + 1 + index, at: at, on: today, actor: actor,
        event: event)
    }
  }

  /// Derives all that follows from the new state.
  private func change(
    _ footing: Footing, from before: Case?, to after: Case, _ records: [Record], zone: String,
    today: CivilDate
  ) throws -> CaseChange {
    let consequences = Consequences(
      world: world, footing: footing, zone: zone, at: at, today: today)
    return CaseChange(
      before: before, after: after, records: records, wakeAt: consequences.wakeAt(after),
      holders: consequences.holders(before: before, after: after, records),
      reminders: try consequences.reminders(of: records, in: after))
  }
}
