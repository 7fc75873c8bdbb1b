import VekhaCore
import VekhaRuntime

extension Transaction {
  func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow] {
    let selection = Selection(filter)
    return try all(
      """
      SELECT c.id, c.definition, c.version, c.organisation, c.scope, \(Occurrence.columns), (
          SELECT group_concat(person) FROM holder AS h
          WHERE h.isSettled = 0 AND h.caseKey = o.caseKey AND h.code = o.code AND h.date = o.date
        )
      FROM \(Self.duties(of: filter))
      WHERE \(selection.sql) ORDER BY c.id, o.code, o.date LIMIT ?
      """,
      arguments: [filter.people?.json].compactMap { $0 } + selection.values + [filter.limit ?? -1],
      read: OccurrenceRow.init)
  }

  /// Where people or vacancies are asked for, those come first and everything else is looked up.
  static func duties(of filter: OccurrenceFilter) -> String {
    let named =
      filter.people == nil
      ? "vacancy"
      : """
      (
        SELECT DISTINCT caseKey, code, date FROM holder
        WHERE person IN (SELECT value FROM json_each(?)) AND isSettled = 0
      )
      """
    guard filter.people != nil || filter.isVacant else {
      return "occurrence AS o JOIN caseState AS c ON c.key = o.caseKey"
    }
    return """
      \(named) AS named
      CROSS JOIN occurrence AS o
        ON o.caseKey = named.caseKey AND o.code = named.code AND o.date = named.date
      CROSS JOIN caseState AS c ON c.key = o.caseKey
      """
  }

  func rollups(ofRoadmap id: String) throws -> [OccurrenceKey: Rollup] {
    let rows = try all(
      """
      SELECT o.code, o.date, sum(o.status = 'done'), sum(o.status = 'waived'),
        sum(o.status <> 'cancelled'),
        max(CASE WHEN o.status IN ('open', 'submitted') THEN o.due END)
      FROM caseState AS c JOIN occurrence AS o ON o.caseKey = c.key
      WHERE c.definition = ? AND c.scope = 'share' GROUP BY o.code, o.date
      """, id
    ) { columns in
      (
        try columns.occurrenceKey(),
        Rollup(
          done: try columns.number(), waived: try columns.number(), total: try columns.number(),
          due: try columns.optionalDate())
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}

extension Selection {
  fileprivate init(_ filter: OccurrenceFilter) {
    add(id: "c.id", matching: filter.casePattern)
    add("c.definition = ?", filter.definition)
    add("c.organisation = ?", filter.organisation)
    add("o.due < ?", filter.overdueOn?.iso)
    add(
      filter.includesUndated ? "(o.due <= ? OR o.due IS NULL)" : "o.due <= ?", filter.dueBy?.iso)
    if filter.overdueOn != nil || filter.dueBy != nil || filter.isVacant { addOutstanding() }
    if filter.isVacant { addRunning() }
  }
}

extension OccurrenceRow {
  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      caseID: try columns.text(),
      definition: DefinitionReference(id: try columns.text(), version: try columns.text()),
      organisation: try columns.text(), scope: try columns.word(),
      occurrence: try Occurrence(&columns), holders: [])
    holders = try columns.optionalPeople().sorted()
  }
}
