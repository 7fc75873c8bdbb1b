package import VekhaCore

extension Registrar {
  /// Says who stands in for a person while she is away.
  package func substitute(
    _ substitution: Substitution, by actor: Actor, at moment: Moment, text: SaltedText? = nil
  ) async throws {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let world = try World(writer, memory: memory.apart())
      try Keepers(directory: world.directory).require(actor, forAbsenceOf: substitution.person)
      guard world.directory.person(substitution.substitute)?.hasLeft == false else {
        throw UnknownName.person(world.directory.person(substitution.substitute)?.id ?? "")
      }
      let today = Zones.civil(at, in: world.zone(ofPerson: substitution.person)).date
      try world.directory.check(substitution, on: today)
      if let text { try writer.save(text) }
      try writer.save(substitution)
    }
  }

  /// Ends what stands in for a person: from today she is written to and acts herself again.
  package func endSubstitution(
    of person: PersonKey, by actor: Actor, at moment: Moment
  ) async throws {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let world = try World(writer, memory: memory.apart())
      try Keepers(directory: world.directory).require(actor, forAbsenceOf: person)
      let today = Zones.civil(at, in: world.zone(ofPerson: person)).date
      guard world.directory.substitutions(for: person).contains(where: { $0.days.end >= today })
      else { throw Refusal.notAway }
      try writer.endSubstitutions(of: person, from: today)
    }
  }
}
