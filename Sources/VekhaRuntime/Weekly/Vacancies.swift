import VekhaCore

/// The duties for which nobody answers, though somebody should.
struct Vacancies {
  let world: World

  /// Looks at the duties of those cases alone in which some party is without its people.
  func found(
    in rows: [OccurrenceRow], _ cases: [String: Case]
  ) throws -> Set<DutyName> {
    var found: Set<DutyName> = []
    for (id, rows) in Dictionary(grouping: rows, by: \.caseID) {
      guard let state = cases[id] else { continue }
      let definition = try world.definition(state.definition)
      let context = try world.context(
        definition, organisation: state.organisation, members: state.members, actor: .engine)
      guard context.parties.values.contains(where: \.isVacant) else { continue }
      let own = rows.map(\.occurrence.key).filter { key in
        Engine.responsible(definition, context, state, for: key).isVacant
      }
      found.formUnion(own.map { DutyName(caseID: id, key: $0) })
    }
    return found
  }
}
