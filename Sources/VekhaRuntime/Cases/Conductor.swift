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
    let definition = try world.definition(state.definition)
    let zone = world.zone(of: definition, organisation: state.organisation)
    let context = try world.context(
      definition, organisation: state.organisation, members: state.members, actor: actor)
    let today = Zones.civil(at, in: zone).date
    let input = Input(command, at: at, today: today, actor: actor)
    let diary = world.diary(of: state.id)
    let events = try Engine.step(definition, context, state, input, diary: diary)
    return try finish(
      definition, context, from: state, id: state.id, events, zone: zone, today: today)
  }

  /// Returns the change by which a case opens.
  package func open(_ opening: Opening, id: String, joinsLate: Bool = false) throws -> CaseChange {
    let definition = try world.definition(opening.definition)
    let zone = world.zone(of: definition, organisation: opening.organisation)
    var context = try world.context(
      definition, organisation: opening.organisation, members: opening.members, actor: actor)
    context.joinsLate = joinsLate
    let today = Zones.civil(at, in: zone).date
    context.silences = try world.reader.silences(ofOrganisation: opening.organisation)
      .map(\.silence).filter { today <= $0.through }
    let input = Input(.wake, at: at, today: today, actor: actor)
    let events = Engine.open(definition, context, opening, id: id, input)
    return try finish(definition, context, from: nil, id: id, events, zone: zone, today: today)
  }

  /// Numbers the events as records and derives all that follows from the new state.
  package func finish(
    _ definition: Definition, _ context: Context, from before: Case?, id: String,
    _ events: [Event], zone: String, today: CivilDate
  ) throws -> CaseChange {
    let first = (before?.sequence ?? 0) + 1
    let records = events.enumerated().map { index, event in
      Record(
        caseID: id, sequence: first + index, at: at, on: today, actor: actor, event: event)
    }
    let after = records.reduce(before) { state, record in Case.applying(record, to: state) }
    guard let after = after ?? before else { preconditionFailure("a case opens with \(id)") }
    let consequences = Consequences(
      world: world, definition: definition, context: context, zone: zone, at: at, today: today)
    return CaseChange(
      before: before, after: after, records: records, wakeAt: consequences.wakeAt(after),
      holders: consequences.holders(before: before, after: after),
      reminders: try consequences.reminders(of: records, in: after))
  }
}
