import VekhaCore
import VekhaRuntime

// As much of the cases as a letter over many of them takes.
extension Transaction {
  func eachRunningCase(_ show: (RunningCase) throws -> Void) throws {
    try each(of: Query(database, Self.running + Self.order), show)
  }

  func runningCases(
    dueBefore day: CivilDate, heldBy people: [PersonKey]
  ) throws -> [RunningCase] {
    var found: [RunningCase] = []
    try each(of: Query(database, Self.late + Self.order, [people.json, day.iso])) { state in
      found.append(state)
    }
    return found
  }

  /// Puts the rows together case by case.
  private func each(of query: Query, _ show: (RunningCase) throws -> Void) throws {
    var present: RunningCase?
    while var columns = try query.next() {
      var next = try RunningCase(&columns)
      if let present, present.id != next.id {
        try show(present)
      } else if let present {
        next = present
      }
      next.duties.append(try OutstandingDuty(&columns))
      present = next
    }
    if let present { try show(present) }
  }

  private static let columns = """
    SELECT c.id, c.definition, c.version, c.organisation, c.scope, c.mentors, c.mentees, c.curator,
      o.code, o.date, o.due, o.doneOn, o.requestUntil, o.assignee,
      o.requestUntil IS NOT NULL OR o.acknowledgedUntil IS NOT NULL OR o.reports <> '', (
        SELECT group_concat(person) FROM holder AS h
        WHERE h.isSettled = 0 AND h.caseKey = o.caseKey AND h.code = o.code AND h.date = o.date
      )
    """
  private static let running = """
    \(columns) FROM caseState AS c JOIN occurrence AS o ON o.caseKey = c.key
    WHERE c.status = 'active' AND c.isBinding = 1 AND \(Selection.outstanding)
    """
  private static let late = """
    \(columns) FROM \(duties(of: OccurrenceFilter(people: [])))
    WHERE o.due < ? AND c.status = 'active' AND c.isBinding = 1 AND \(Selection.outstanding)
    """
  private static let order = " ORDER BY c.id, o.code, o.date"
}

extension RunningCase {
  /// Reads a case without its duties.
  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      id: try columns.text(),
      definition: DefinitionReference(id: try columns.text(), version: try columns.text()),
      organisation: try columns.text(), scope: try columns.word(),
      members: Members(
        mentors: try columns.people(), mentees: try columns.people(),
        curator: columns.optionalPerson()))
  }
}

extension OutstandingDuty {
  fileprivate convenience init(_ columns: inout Columns) throws {
    self.init(
      key: try columns.occurrenceKey(), due: try columns.optionalDate(),
      doneOn: try columns.optionalDate(), askedUntil: try columns.optionalDate(),
      assignee: columns.optionalPerson(), isSpokenOf: try columns.flag(),
      holders: try columns.optionalPeople().sorted())
  }
}
