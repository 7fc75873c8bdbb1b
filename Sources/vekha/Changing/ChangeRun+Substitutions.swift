import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension ChangeRun {
  /// Names who stands in for a person and says so.
  func substitute(
    _ person: PersonKey, by substitute: PersonKey, from: CivilDate?, until: CivilDate,
    reason: String?
  ) async throws {
    let today = try await office.read { [moment] world in
      Zones.civil(moment.instant, in: world.zone(ofPerson: person)).date
    }
    guard let days = Period(start: from ?? today, end: until) else {
      throw Refusal.dateInPast(until)
    }
    let text = Wording.seal(reason, by: actor.person)
    let substitution = Substitution(
      person: person, substitute: substitute, days: days, reason: text?.reference)
    try await office.registrar.substitute(substitution, by: actor, at: moment, text: text)
    try await show(substitution)
  }

  func endSubstitution(of person: PersonKey, named id: String) async throws {
    try await office.registrar.endSubstitution(of: person, by: actor, at: moment)
    if options.format.format == .json { return try await showSubstitutions { $0.person == id } }
    Output.write(Catalogue.People.isBack(id)[office.language])
  }

  private func show(_ substitution: Substitution) async throws {
    let ids = try await office.read { world in
      [substitution.person, substitution.substitute].map { world.directory.person($0)?.id ?? "" }
    }
    if options.format.format == .json {
      return try await showSubstitutions { view in
        view.person == ids[0] && view.from == substitution.days.start
      }
    }
    let words = Catalogue.People.substituted(ids[0], by: ids[1], days: substitution.days)
    Output.write(words[office.language])
  }

  private func showSubstitutions(_ isMeant: (SubstitutionView) -> Bool) async throws {
    let found = try await office.read { [moment] world in
      try world.substitutions(at: moment.instant)
    }
    try Output.write(json: found.filter(isMeant))
  }
}
