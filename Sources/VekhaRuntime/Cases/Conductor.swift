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
    let consequences = Consequences(
      for: state.id, at: state.organisation, by: try world.footing(of: state, actor: actor),
      in: world, at: at)
    let input = Input(command, at: at, today: consequences.today, actor: actor)
    let outcome = try Engine.step(
      consequences.footing, state, input, diary: consequences.diary)
    let records = records(
      of: outcome.events, in: state.id, after: state.sequence, on: consequences.today)
    return try consequences.change(from: state, to: outcome.state, by: records)
  }

  /// Returns the change by which a case opens.
  package func open(_ opening: Opening, id: String, joinsLate: Bool = false) throws -> CaseChange {
    let consequences = Consequences(
      for: id, at: opening.organisation, by: try footing(of: opening, joinsLate: joinsLate),
      in: world, at: at)
    let input = Input(.wake, at: at, today: consequences.today, actor: actor)
    let events = Engine.open(consequences.footing, opening, id: id, input)
    return try finish(consequences, from: nil, id: id, events)
  }

  /// What a new case goes by: what all others at its place do, unless it comes late or into a silence.
  private func footing(of opening: Opening, joinsLate: Bool) throws -> Footing {
    let place = CasePlace(
      definition: opening.definition, organisation: opening.organisation,
      members: opening.members, actor: actor)
    let footing = try world.footing(at: place, scope: opening.scope)
    let zone = world.zone(of: footing.definition, organisation: opening.organisation)
    let today = world.civil(at, in: zone).date
    var context = footing.context
    context.joinsLate = joinsLate
    context.silences = try world.reader.silences(ofOrganisation: opening.organisation)
      .map(\.silence).filter { today <= $0.through }
    if !joinsLate, context.silences.isEmpty { return footing }
    return Footing(footing.definition, context, scope: opening.scope)
  }

  /// Numbers the events as records and applies them one after another.
  func finish(
    _ consequences: Consequences, from before: Case?, id: String, _ events: [Event]
  ) throws -> CaseChange {
    let records = records(
      of: events, in: id, after: before?.sequence ?? 0, on: consequences.today)
    let after = records.reduce(before) { state, record in Case.applying(record, to: state) }
    guard let after = after ?? before else { preconditionFailure("a case opens with \(id)") }
    return try consequences.change(from: before, to: after, by: records)
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
}
