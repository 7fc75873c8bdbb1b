import VekhaCore
import VekhaRuntime

extension Transaction {
  func cases(_ ids: [String]) throws -> [Case] {
    let rows = try all(Self.casesByID, ids.json, read: CaseRow.init)
    for row in rows { heads[row.state.id] = row.head }
    let found = rows.map { known?.state(of: $0.state.id, at: $0.head.hash) }
    var read = try completed(zip(rows, found).filter { $1 == nil }.map(\.0)).makeIterator()
    return found.compactMap { $0 ?? read.next() }
  }

  /// Reads the visits and duties of cases whose own rows are read.
  private func completed(_ rows: [CaseRow]) throws -> [Case] {
    guard !rows.isEmpty else { return [] }
    let keys = rows.map(\.head.key).json
    let visits = try visits(ofCases: keys)
    let occurrences = try occurrences(ofCases: keys)
    return rows.map { row in
      var state = row.state
      state.visits = visits[row.head.key] ?? []
      state.occurrences = Duties(occurrences[row.head.key] ?? [])
      known?.keep(state, at: row.head.hash)
      return state
    }
  }

  func caseHeads(_ filter: CaseFilter) throws -> [Case] {
    let selection = Selection(filter)
    let rows = try all(
      "SELECT \(CaseRow.columns) FROM caseState AS c WHERE \(selection.sql) ORDER BY c.id LIMIT ?",
      arguments: selection.values + [filter.limit ?? -1], read: CaseRow.init)
    let keys = rows.map(\.head.key).json
    let visits = try visits(ofCases: keys)
    return rows.map { row in
      var state = row.state
      state.visits = visits[row.head.key] ?? []
      return state
    }
  }

  private func visits(ofCases keys: String) throws -> [Int64: [StageVisit]] {
    let rows = try all(Self.visitsByCase, keys) { columns in
      (key: try columns.key(), visit: try StageVisit(&columns))
    }
    return Dictionary(grouping: rows, by: \.key).mapValues { $0.map(\.visit) }
  }

  private func occurrences(ofCases keys: String) throws -> [Int64: [Occurrence]] {
    let query = try Query(database, Self.dutiesByCase, [keys])
    var found: [Int64: [Occurrence]] = [:]
    while var columns = try query.next() {
      found[try columns.key(), default: []].append(try Occurrence(&columns))
    }
    return found
  }
}

// MARK: - Queries

extension Transaction {
  private static let casesByID = """
    SELECT \(CaseRow.columns) FROM json_each(?) AS wanted
    JOIN caseState AS c ON c.id = wanted.value ORDER BY wanted.key
    """
  private static let visitsByCase = """
    SELECT caseKey, \(StageVisit.columns)
    FROM json_each(?) AS wanted JOIN visit ON caseKey = wanted.value ORDER BY caseKey, number
    """
  private static let dutiesByCase = """
    SELECT caseKey, \(Occurrence.columns)
    FROM json_each(?) AS wanted JOIN occurrence AS o ON caseKey = wanted.value
    """
}

// MARK: - Ids

extension Transaction {
  func caseIDs(matching pattern: String) throws -> [String] {
    var selection = Selection()
    selection.add(id: "id", matching: pattern)
    return try all(
      "SELECT id FROM caseState WHERE \(selection.sql) ORDER BY id",
      arguments: selection.values, read: { try $0.text() })
  }

  func caseIDs(of definition: String) throws -> [String] {
    try all("SELECT id FROM caseState WHERE definition = ? ORDER BY id", definition) {
      try $0.text()
    }
  }

  func caseIDs(_ filter: CaseFilter) throws -> [String] {
    let selection = Selection(filter)
    return try all(
      "SELECT c.id FROM caseState AS c WHERE \(selection.sql) ORDER BY c.id LIMIT ?",
      arguments: selection.values + [filter.limit ?? -1], read: { try $0.text() })
  }

  func caseIDs(dueBy moment: Instant, limit: Int) throws -> [String] {
    try all(
      """
      SELECT id FROM caseState WHERE wakeAt IS NOT NULL AND wakeAt <= ?
      ORDER BY wakeAt, key LIMIT ?
      """, moment.seconds, limit, read: { try $0.text() })
  }

  func nextWakeAt() throws -> Instant? {
    try first(
      "SELECT wakeAt FROM caseState WHERE wakeAt IS NOT NULL ORDER BY wakeAt LIMIT 1"
    ) { try $0.instant() }
  }
}

extension Selection {
  fileprivate init(_ filter: CaseFilter) {
    add(id: "c.id", matching: filter.pattern)
    add("c.organisation = ?", filter.organisation)
    add("c.definition = ?", filter.definition)
    if let concern = filter.concern { add(concern) }
    if let day = filter.dueBy { add(dueBy: day) }
    if filter.hasVacancy {
      add("c.key IN (SELECT caseKey FROM vacancy) AND c.status = 'active' AND c.isBinding = 1")
    }
  }

  private mutating func add(_ concern: CaseFilter.Concern) {
    add(
      """
      (c.organisation IN (SELECT value FROM json_each(?))
        OR c.definition IN (SELECT value FROM json_each(?))
        OR c.key IN (SELECT caseKey FROM holder WHERE person = ?))
      """, all: [concern.places.json, concern.definitions.json, concern.person.rawValue])
  }

  /// A municipal case shows sums, whose dates stand in no index.
  private mutating func add(dueBy day: CivilDate) {
    add(
      """
      c.key IN (
        SELECT key FROM caseState WHERE scope = 'municipal'
        UNION ALL SELECT o.caseKey FROM occurrence AS o WHERE \(Self.outstanding) AND o.due <= ?
        UNION ALL SELECT o.caseKey FROM occurrence AS o WHERE o.status = 'pending' AND o.due <= ?
      )
      """, all: [day.iso, day.iso])
  }
}
