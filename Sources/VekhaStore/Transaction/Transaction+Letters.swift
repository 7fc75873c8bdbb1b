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

extension Set<Channel> {
  /// The names as a list of SQL; they are the program's own words.
  fileprivate var listed: String { map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ") }
}
