import Foundation
import VekhaCore
import VekhaRuntime

extension Transaction {
  func records(ofCase id: String) throws -> [Record] {
    try all(
      """
      SELECT sequence, at, day, actorKind, actor, insteadOf, kind, fields
      FROM record WHERE caseKey = (SELECT key FROM caseState WHERE id = ?) ORDER BY sequence
      """, id
    ) { columns in try Record(ofCase: id, &columns) }
  }

  /// Goes back along the seals, whose times only grow, until the time begins.
  func caseIDs(recordedIn span: Range<Instant>) throws -> [String] {
    try all(
      """
      SELECT DISTINCT c.id FROM record AS r JOIN caseState AS c ON c.key = r.caseKey
      WHERE r.seal > (
          SELECT coalesce((SELECT number FROM seal WHERE at < ? ORDER BY number DESC LIMIT 1), 0)
        ) AND r.at < ?
      ORDER BY c.id
      """, span.lowerBound.seconds, span.upperBound.seconds, read: { try $0.text() })
  }

  func records(ofCases ids: [String], kinds: Set<String>) throws -> [Record] {
    guard !ids.isEmpty else { return [] }
    return try all(
      """
      SELECT c.id, r.sequence, r.at, r.day, r.actorKind, r.actor, r.insteadOf, r.kind,
        r.fields
      FROM caseState AS c CROSS JOIN record AS r ON r.caseKey = c.key
      WHERE c.id IN (SELECT value FROM json_each(?))
        AND r.kind IN (SELECT value FROM json_each(?))
      ORDER BY c.id, r.sequence
      """, ids.json, kinds.sorted().json
    ) { columns in try Record(ofCase: columns.text(), &columns) }
  }

  func texts(_ references: Set<TextReference>) throws -> [TextReference: String] {
    let found = try all(
      """
      SELECT reference, text FROM saltedText
      WHERE reference IN (SELECT value FROM json_each(?)) AND text IS NOT NULL
      """, references.map(\.rawValue).json,
      read: { (TextReference(rawValue: try $0.text()), try $0.text()) })
    return Dictionary(uniqueKeysWithValues: found)
  }

  func save(_ text: SaltedText) throws {
    try run(
      """
      INSERT INTO saltedText (reference, salt, text, author) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """, text.reference.rawValue, text.salt, text.text, text.author?.rawValue)
  }

  func lastRecordedAt() throws -> Instant? {
    if let commit { return commit.at }
    return try first("SELECT at FROM seal ORDER BY number DESC LIMIT 1") { try $0.instant() }
  }

  func latestSeal() throws -> String {
    let seal = try first("SELECT hash FROM seal ORDER BY number DESC LIMIT 1") { try $0.bytes() }
    return SHA256.hexadecimal(seal ?? [])
  }
}

// MARK: - Appending

extension Transaction {
  /// Appends records to a case's chain and returns where the case stands then.
  func append(_ records: [Record], after head: JournalHead) throws -> JournalHead {
    guard let last = records.last else { return head }
    let seal = try joinCommit(at: last.at)
    var head = head
    for record in records {
      let line = JournalLine(record)
      head.hash = line.hash(after: head.hash)
      head.sequence = record.sequence
      try insert(line, case: head.key, seal: seal, hash: head.hash)
    }
    commit?.heads[head.key] = head.hash
    return head
  }

  /// Writes the seal of the commit, unless the journal has not grown.
  func seal() throws {
    guard let commit else { return }
    try run(
      "INSERT INTO seal (number, at, hash) VALUES (?, ?, ?)", commit.number, commit.at.seconds,
      commit.seal)
  }

  /// Begins the commit, or brings it forward to the moment, and returns the number of its seal.
  private func joinCommit(at moment: Instant) throws -> Int {
    if let present = commit {
      commit?.at = max(present.at, moment)
      return present.number
    }
    let latest = try first("SELECT number, at, hash FROM seal ORDER BY number DESC LIMIT 1") {
      (number: try $0.number(), at: try $0.instant(), hash: try $0.bytes())
    }
    let number = (latest?.number ?? 0) + 1
    commit = JournalCommit(
      number: number, previous: latest?.hash ?? JournalHead.origin,
      at: max(moment, latest?.at ?? moment))
    return number
  }

  private func insert(
    _ line: JournalLine, case key: Int64, seal: Int, hash: [UInt8]
  ) throws {
    try run(
      """
      INSERT INTO record
        (caseKey, sequence, seal, at, day, actorKind, actor, insteadOf, kind, fields, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, key, line.sequence, seal, line.at, line.day, line.actorKind, line.actor,
      line.insteadOf,
      line.written.kind, line.written.fields, hash)
  }
}

extension Record {
  /// Reads a record; an event that cannot be read means a damaged database.
  init(ofCase id: String, _ columns: inout Columns) throws {
    let (sequence, at, day) = (try columns.number(), try columns.instant(), try columns.date())
    let actor = Actor(
      kind: try columns.text(), person: columns.optionalPerson(),
      insteadOf: columns.optionalPerson())
    let written = WrittenEvent(kind: try columns.text(), fields: try columns.text())
    guard let actor, let event = Event(written) else { throw UnreadableRow() }
    self.init(caseID: id, sequence: sequence, at: at, on: day, actor: actor, event: event)
  }
}
