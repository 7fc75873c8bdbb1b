import VekhaCore
import VekhaRuntime

extension Transaction {
  /// Goes along the index of delivery times and stops as soon as enough people are found.
  ///
  /// They are told apart here, since SQLite would make a table of those it has seen.
  func recipients(dueBy moment: Instant, limit: Int) throws -> [PersonKey] {
    let due = try Query(
      database,
      """
      SELECT recipient FROM reminder INDEXED BY waitingByDelivery
      WHERE letter IS NULL AND isDropped = 0 AND deliverAt <= ?
      """, [moment.seconds])
    var (found, seen): ([PersonKey], Set<PersonKey>) = ([], [])
    while found.count < limit, var columns = try due.next() {
      let person = try columns.person()
      if seen.insert(person).inserted { found.append(person) }
    }
    return found
  }

  func nextDeliverAt() throws -> Instant? {
    try first(
      """
      SELECT deliverAt FROM reminder WHERE letter IS NULL AND isDropped = 0
      ORDER BY deliverAt LIMIT 1
      """, read: { try $0.instant() })
  }

  func waitingReminders(for people: [PersonKey]) throws -> [PersonKey: [Reminder]] {
    let found = try all(
      """
      SELECT \(Reminder.columns) FROM \(Reminder.tables)
      WHERE r.recipient IN (SELECT value FROM json_each(?)) AND r.letter IS NULL
        AND r.isDropped = 0
      ORDER BY r.id
      """, people.json, read: Reminder.init)
    return Dictionary(grouping: found, by: \.recipient)
  }

  func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]] {
    let rows = try all(
      """
      SELECT r.letter, \(Reminder.columns) FROM \(Reminder.tables)
      WHERE r.letter IN (SELECT value FROM json_each(?)) ORDER BY r.id
      """, ids.json
    ) { columns in
      (letter: try columns.text(), reminder: try Reminder(&columns))
    }
    return Dictionary(grouping: rows, by: \.letter).mapValues { $0.map(\.reminder) }
  }

  func reminders(ofCases ids: [String], writtenIn span: Range<Instant>) throws -> [Reminder] {
    try all(
      """
      SELECT \(Reminder.columns)
      FROM json_each(?) AS wanted CROSS JOIN caseState AS c ON c.id = wanted.value
      CROSS JOIN reminder AS r ON r.caseKey = c.key
      WHERE r.createdAt >= ? AND r.createdAt < ? ORDER BY r.id
      """, ids.json, span.lowerBound.seconds, span.upperBound.seconds, read: Reminder.init)
  }
}

// MARK: - Writing

extension Transaction {
  /// A dropped reminder stays in the table, so that it is never owed a second time.
  func drop(_ reminders: [Reminder.ID]) throws {
    try run(
      "UPDATE reminder SET isDropped = 1 WHERE id IN (SELECT value FROM json_each(?))",
      reminders.json)
  }

  func postpone(_ reminders: [Reminder.ID], to moment: Instant) throws {
    try run(
      "UPDATE reminder SET deliverAt = ? WHERE id IN (SELECT value FROM json_each(?))",
      moment.seconds, reminders.json)
  }

  func release(remindersOf letter: String, deliverAt moment: Instant) throws {
    try run(
      "UPDATE reminder SET letter = NULL, deliverAt = ? WHERE letter = ?", moment.seconds, letter)
  }
}

extension Reminder {
  fileprivate static let tables = "reminder AS r JOIN caseState AS c ON c.key = r.caseKey"
  fileprivate static let columns = """
    r.id, c.id, r.code, r.date, r.round, r.step, r.recipient, r.channel, r.createdAt, r.deliverAt
    """

  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      id: try columns.key(), caseID: try columns.text(),
      key: try columns.occurrenceKey(), round: try columns.number(), step: try columns.step(),
      recipient: try columns.person(), channel: try columns.word(),
      createdAt: try columns.instant(), deliverAt: try columns.instant())
  }
}
