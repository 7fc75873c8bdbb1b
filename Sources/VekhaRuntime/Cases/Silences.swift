package import VekhaCore

extension Casework {
  /// Keeps people from being reminded of an organisation's cases, of a case or of an item, through a day.
  package func silence(
    _ object: SilenceEntry.Object, through day: CivilDate, reason: SaltedText?, by actor: Actor,
    at moment: Moment
  ) async throws -> Int {
    guard let reason else { throw Refusal.reasonMissing }
    return try await store.write { [memory] writer in
      let conductor = Conductor(
        world: try World(writer, memory: memory), at: try moment.instant(in: writer), actor: actor)
      let cases = try conductor.cases(of: object)
      let from = try conductor.today(of: object, cases)
      guard day >= from else { throw Refusal.dateInPast(day) }
      try writer.save(reason)
      var entry = SilenceEntry(
        id: 0, object: object, from: from, through: day, reason: reason.reference,
        author: actor.person)
      entry.id = try writer.add(entry)
      for state in cases {
        _ = try conductor.carryOut(
          conductor.change(state, by: .silence(entry.silence)), in: writer)
      }
      return entry.id
    }
  }

  /// Ends a silence with the present day, in every case that it was about.
  package func endSilence(_ id: Int, by actor: Actor, at moment: Moment) async throws {
    try await store.write { [memory] writer in
      let conductor = Conductor(
        world: try World(writer, memory: memory), at: try moment.instant(in: writer), actor: actor)
      guard let entry = try writer.silences().first(where: { $0.id == id }) else {
        throw UnknownName.silence(id)
      }
      let cases = try conductor.cases(of: entry.object)
      for state in cases {
        _ = try conductor.carryOut(conductor.change(state, by: .endSilence(id: id)), in: writer)
      }
      try writer.endSilence(id, through: conductor.today(of: entry.object, cases))
    }
  }
}

extension Conductor {
  /// The cases that a silence is about; those of an organisation as far as they are not closed.
  fileprivate func cases(of object: SilenceEntry.Object) throws -> [Case] {
    switch object {
    case .case(let id), .item(let id, _):
      guard let state = try world.reader.cases([id]).first else { throw UnknownName.case(id) }
      return [state]
    case .organisation(let id):
      guard world.directory.organisation(id) != nil else { throw UnknownName.organisation(id) }
      guard Keepers(directory: world.directory).coordinates(actor, id) else {
        throw Refusal.notPermitted(.silence)
      }
      let heads = try world.reader.caseHeads(CaseFilter(organisation: id))
      return try world.reader.cases(heads.filter { $0.status != .closed }.map(\.id))
    }
  }

  fileprivate func today(of object: SilenceEntry.Object, _ cases: [Case]) throws -> CivilDate {
    if case .organisation(let id) = object { return Zones.civil(at, in: world.zone(of: id)).date }
    guard let state = cases.first else { return Zones.civil(at, in: "UTC").date }
    let definition = try world.definition(state.definition)
    return Zones.civil(at, in: world.zone(of: definition, organisation: state.organisation)).date
  }
}
