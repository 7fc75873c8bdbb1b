package import VekhaCore

/// Which items a person wants to see.
package struct ItemQuery: Hashable, Sendable {
  package var isOverdue = false
  /// Only what nobody answers for.
  package var isVacant = false
  /// Only what is outstanding and due within this time.
  package var dueWithin: Span?
  package var casePattern: String?
  package var organisation: String?
  package var person: String?
  /// The past day as of which the state is shown.
  package var asOf: CivilDate?

  package init() {}
}

/// Makes the views of items from one snapshot.
package struct ItemViews {
  let world: World
  let at: Instant

  package init(world: World, at: Instant) {
    self.world = world
    self.at = at
  }

  package func items(_ query: ItemQuery) throws -> [ItemView] {
    let person = try query.person.map(key)
    let ids = try world.reader.caseIDs(filter(for: query, concerning: person))
    let cases = try query.asOf.map { try past(ids, on: $0) } ?? world.reader.cases(ids)
    let marks = try DutyMarks(of: cases, world: world)
    return try cases.flatMap { state in
      let day = try query.asOf ?? today(of: state)
      let limit = try query.dueWithin.map { try last(of: $0, from: day, for: state) }
      return try items(
        of: state, on: day, answeredBy: person, isPast: query.asOf != nil, marks: marks
      )
      .filter { query.takes($0, dueBy: limit) }
    }
  }

  /// The items of one case in the order of its definition, the roll-ups of a roadmap among them.
  package func items(
    of state: Case, on day: CivilDate, answeredBy person: PersonKey? = nil, isPast: Bool = false
  ) throws -> [ItemView] {
    try items(
      of: state, on: day, answeredBy: person, isPast: isPast,
      marks: DutyMarks(of: [state], world: world))
  }

  private func items(
    of state: Case, on day: CivilDate, answeredBy person: PersonKey?, isPast: Bool,
    marks: DutyMarks
  ) throws -> [ItemView] {
    let rollups = try rollups(for: state, on: isPast ? day : nil)
    let sheet = try CaseSheet(state, world: world, on: day, rollups: rollups, marks: marks)
    return try sheet.items().filter { view in
      guard let person else { return true }
      return view.responsible.contains { $0.person == world.directory.person(person)?.id }
    }
  }

  /// Cases without their occurrences; a name that nothing has is refused.
  func heads(_ filter: CaseFilter) throws -> [Case] {
    try requireKnown(filter)
    return try world.reader.caseHeads(filter)
  }

  func past(_ ids: [String], on day: CivilDate) throws -> [Case] {
    try ids.compactMap { id in
      try world.reader.records(ofCase: id).filter { $0.on <= day }
        .reduce(nil) { state, record in Case.applying(record, to: state) }
    }
  }

  private func last(of span: Span, from day: CivilDate, for state: Case) throws -> CivilDate {
    day.adding(span, calendar: try world.calendar(world.definition(state.definition).calendar))
  }

  func today(of state: Case) throws -> CivilDate {
    let definition = try world.definition(state.definition)
    return Zones.civil(at, in: world.zone(of: definition, organisation: state.organisation)).date
  }
}

extension ItemQuery {
  fileprivate func takes(_ view: ItemView, dueBy limit: CivilDate?) -> Bool {
    let isOwnerless = view.isVacant && ["open", "submitted"].contains(view.state)
    if isOverdue && !view.overdue || isVacant && !isOwnerless { return false }
    guard let limit else { return true }
    let isOutstanding = ["open", "submitted", "pending"].contains(view.state)
    return isOutstanding && view.due.map { $0 <= limit } ?? false
  }
}
