package import VekhaCore

/// What became of the duties of somebody who left.
package struct DepartureView: Hashable, Sendable, Encodable {
  /// The person's id in the directory.
  package var person: String
  package var leftOn: CivilDate
  /// How many outstanding duties were hers.
  package var duties: Int
  /// For how many of them nobody answers now.
  package var vacant: Int
}

extension Registrar {
  /// Lets a person leave: nothing more is sent to her, and her duties fall to those who hold her roles.
  package func depart(
    _ person: PersonKey, on day: CivilDate?, by actor: Actor, at moment: Moment
  ) async throws -> DepartureView {
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let memory = memory.apart()
      let before = try World(writer, memory: memory)
      let day = try before.departure(of: person, on: day, by: actor, at: at)
      let held = try writer.occurrences(OccurrenceFilter(people: [person])).filter {
        $0.occurrence.isOutstanding && StageDuty.stage(of: $0.occurrence.key.code) == nil
      }
      var loading = Loading(writer: writer, memory: memory, at: at, actor: actor)
      try loading.depart(person, on: day)
      let id = before.directory.person(person)?.id ?? ""
      return DepartureView(
        person: id, leftOn: day, duties: held.count,
        vacant: try World(writer, memory: memory).vacancies(among: held))
    }
  }
}

extension World {
  /// The day on which the person leaves; refused where she has left already or the day is still to come.
  fileprivate func departure(
    of person: PersonKey, on day: CivilDate?, by actor: Actor, at moment: Instant
  ) throws -> CivilDate {
    try Keepers(directory: directory).require(actor, forAbsenceOf: person)
    guard directory.person(person)?.hasLeft == false else { throw Refusal.hasLeft }
    let today = Zones.civil(moment, in: zone(ofPerson: person)).date
    guard let day, day != today else { return today }
    guard day < today else { throw Refusal.leavesLater(day) }
    return day
  }
}

extension Loading {
  fileprivate mutating func depart(_ person: PersonKey, on day: CivilDate) throws {
    let before = try writer.directory()
    try writer.depart(person, on: day)
    let id = try writer.directoryHeaders().first?.id ?? ""
    report.directory = DirectoryChange(id, from: before, to: try writer.directory())
    try refreshCases()
  }
}

extension World {
  /// How many of the duties are nobody's now, though somebody should answer for them.
  fileprivate func vacancies(among rows: [OccurrenceRow]) throws -> Int {
    let cases = try reader.cases(Set(rows.map(\.caseID)).sorted())
    let known = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try rows.count { row in
      guard let state = known[row.caseID] else { return false }
      let footing = try footing(of: state)
      return footing.hasVacancy
        && Engine.responsible(footing, state, for: row.occurrence.key).isVacant
    }
  }
}
