import VekhaCore

/// The stored states in the order of their numbers, as the journal's records stand too: each is read when its turn comes.
struct StoredStates {
  private let cases: Query
  private var visits: Parts<StageVisit>
  private var duties: Parts<Occurrence>
  /// The case whose turn it is, as far as it is read.
  private(set) var present: (key: Int64, id: String, columns: Columns)?

  init(_ transaction: Transaction) throws {
    let database = transaction.database
    cases = try Query(
      database, "SELECT \(CaseRow.columns) FROM caseState AS c ORDER BY c.key")
    visits = Parts(
      try Query(
        database, "SELECT caseKey, \(StageVisit.columns) FROM visit ORDER BY caseKey, number"))
    duties = Parts(
      try Query(
        database,
        "SELECT caseKey, \(Occurrence.columns) FROM occurrence AS o ORDER BY caseKey, code, date"))
  }

  /// Goes on to the next case.
  mutating func advance() throws {
    guard let columns = try cases.next() else { return present = nil }
    var ahead = columns
    present = (try ahead.key(), try ahead.text(), columns)
  }

  /// The whole state of the case whose turn it is, and the hash that stands for its journal.
  mutating func state() throws -> (state: Case, hash: [UInt8])? {
    guard var columns = present?.columns else { return nil }
    var row = try CaseRow(&columns)
    row.state.visits = try visits.take(of: row.head.key, StageVisit.init)
    row.state.occurrences = Duties(try duties.take(of: row.head.key, Occurrence.init))
    return (row.state, row.head.hash)
  }
}

/// The rows of a table that belong to cases, read along with them.
private struct Parts<Part> {
  private let rows: Query
  private var ahead: (key: Int64, columns: Columns)?
  private var hasBegun = false

  init(_ rows: Query) {
    self.rows = rows
  }

  /// Takes the parts of a case; those of cases before it are passed over.
  mutating func take(
    of key: Int64, _ read: (inout Columns) throws -> Part
  ) throws -> [Part] {
    if !hasBegun { try advance() }
    hasBegun = true
    var parts: [Part] = []
    while var next = ahead, next.key <= key {
      if next.key == key { parts.append(try read(&next.columns)) }
      try advance()
    }
    return parts
  }

  private mutating func advance() throws {
    guard var columns = try rows.next() else { return ahead = nil }
    ahead = (try columns.key(), columns)
  }
}
