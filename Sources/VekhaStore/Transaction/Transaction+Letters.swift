import Foundation
import VekhaCore
import VekhaRuntime

extension Transaction {
  /// Where a column stands beside `max`, SQLite takes it from the row that has it.
  func recentLetters(
    to people: [PersonKey], since moment: Instant
  ) throws -> [RecentLetter] {
    try all(
      """
      SELECT recipient, channel, key, state, max(createdAt) FROM letter
      WHERE recipient IN (SELECT value FROM json_each(?)) AND createdAt >= ?
      GROUP BY recipient, channel
      """, people.json, moment.seconds
    ) { columns in
      RecentLetter(
        recipient: try columns.person(), channel: try columns.word(), key: try columns.text(),
        state: try columns.word())
    }
  }

  func letters(
    dueBy moment: Instant, except channels: Set<Channel>, limit: Int
  ) throws -> [Letter] {
    try all(
      """
      SELECT \(Letter.columns), bytes FROM letter JOIN letterBytes ON letter = id
      WHERE retryAt <= ? AND channel NOT IN (\(channels.listed)) ORDER BY retryAt, id LIMIT ?
      """, moment.seconds, limit, read: Letter.init(withBytes:))
  }

  func nextRetryAt(except channels: Set<Channel>) throws -> Instant? {
    try first(
      """
      SELECT retryAt FROM letter
      WHERE retryAt IS NOT NULL AND channel NOT IN (\(channels.listed)) ORDER BY retryAt LIMIT 1
      """
    ) { try $0.instant() }
  }

  func letters(_ filter: LetterFilter) throws -> [Letter] {
    var selection = Selection()
    // By state and time there is an index, by time alone there is none.
    if filter.states.count < Letter.State.allCases.count || filter.composedIn != nil {
      let states = filter.states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      selection.add("state IN (\(states))")
    }
    selection.add("recipient = ?", filter.recipient?.rawValue)
    selection.add("createdAt >= ?", filter.composedIn?.lowerBound.seconds)
    selection.add("createdAt < ?", filter.composedIn?.upperBound.seconds)
    return try all(
      """
      SELECT \(Letter.columns) FROM letter WHERE \(selection.sql)
      ORDER BY createdAt DESC, id LIMIT ?
      """, arguments: selection.values + [filter.limit], read: Letter.init(_:))
  }

  /// Letters whose reminders a later letter has taken over are dead, but nobody misses them.
  func outboxState() throws -> OutboxState {
    let dead = try first(
      """
      SELECT count(*) FROM letter
      WHERE state = 'dead' AND EXISTS (SELECT 1 FROM reminder WHERE letter = letter.id)
      """
    ) { try $0.number() }
    let waiting = try first("SELECT count(*), min(createdAt) FROM letter WHERE state = 'pending'") {
      OutboxState(waiting: try $0.number(), waitingSince: $0.optionalInstant(), dead: dead ?? 0)
    }
    return waiting ?? OutboxState(waiting: 0, waitingSince: nil, dead: 0)
  }

  func letter(_ id: String) throws -> Letter? {
    try first(
      "SELECT \(Letter.columns), bytes FROM letter JOIN letterBytes ON letter = id WHERE id = ?",
      id, read: Letter.init(withBytes:))
  }
}

// MARK: - How the channels fare

extension Transaction {
  func lettersHanded(since moment: Instant) throws -> [Channel: [Instant]] {
    let rows = try all(
      "SELECT channel, handedAt FROM letter WHERE handedAt >= ?", moment.seconds
    ) { columns -> (Channel, Instant) in (try columns.word(), try columns.instant()) }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// A letter that was given up without a word from the server is its reader's affair.
  func silentChannels(since moment: Instant) throws -> [Channel] {
    try all(
      """
      SELECT channel FROM letter
      WHERE state IN ('sent', 'dead') AND createdAt >= ?
      GROUP BY channel
      HAVING max(iif(state = 'dead' AND lastError <> '', createdAt, -1))
        > max(iif(state = 'sent', createdAt, -1))
      ORDER BY channel
      """, moment.seconds
    ) { try $0.word() }
  }
}

// MARK: - Writing

extension Transaction {
  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {
    try run(
      """
      INSERT INTO letter
        (id, key, recipient, address, channel, subject, createdAt, state, attempts, retryAt,
          lastError)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, letter.id, letter.key, letter.recipient.rawValue, letter.address,
      letter.channel.rawValue, letter.subject, letter.createdAt.seconds, letter.state.rawValue,
      letter.attempts, letter.nextAttempt?.seconds, letter.lastError)
    try run("INSERT INTO letterBytes (letter, bytes) VALUES (?, ?)", letter.id, letter.bytes)
    try run(
      "UPDATE reminder SET letter = ? WHERE id IN (SELECT value FROM json_each(?))", letter.id,
      reminders.json)
  }

  func update(_ letter: LetterMark) throws {
    try run(
      """
      UPDATE letter SET state = ?1, attempts = ?2, lastError = ?3,
        retryAt = CASE ?1 WHEN 'pending' THEN coalesce(?4, createdAt) END,
        handedAt = coalesce(?6, handedAt)
      WHERE id = ?5
      """, letter.state.rawValue, letter.attempts, letter.lastError, letter.retryAt?.seconds,
      letter.id, letter.handedAt?.seconds)
  }
}

extension Set<Channel> {
  /// The names as a list of SQL; they are the program's own words.
  fileprivate var listed: String { map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ") }
}

extension Letter {
  static let columns = """
    id, key, recipient, address, channel, subject, createdAt, state, attempts, retryAt, lastError
    """

  /// A letter that waits has a next attempt; the first one is due as soon as it is written.
  fileprivate var nextAttempt: Instant? {
    state == .pending ? retryAt ?? createdAt : nil
  }

  fileprivate init(_ columns: inout Columns) throws {
    self.init(
      id: try columns.text(), key: try columns.text(), recipient: try columns.person(),
      address: try columns.text(), channel: try columns.word(), subject: try columns.text(),
      bytes: [], createdAt: try columns.instant(), state: try columns.word(),
      attempts: try columns.number(), retryAt: columns.optionalInstant(),
      lastError: try columns.text())
  }

  fileprivate init(withBytes columns: inout Columns) throws {
    try self.init(&columns)
    bytes = try columns.bytes()
  }
}
