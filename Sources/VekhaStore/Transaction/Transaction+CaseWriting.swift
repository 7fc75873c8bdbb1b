import VekhaCore
import VekhaRuntime

extension Transaction {
  func save(_ change: CaseChange) throws {
    let head = try append(change.records, after: try head(before: change))
    heads[change.after.id] = head
    known?.keep(change.after, at: head.hash)
    try write(change, at: head)
    try write(visitsOf: change, case: head.key)
    try write(dutiesOf: change, case: head.key)
    for (key, holders) in change.holders { try write(holders, for: key, case: head.key) }
    for reminder in change.reminders {
      try insert(reminder, case: head.key, at: change.after.lastRecordedAt)
    }
  }

  /// Where the case stands; a change made from an older state than the stored one has to be made again.
  private func head(before change: CaseChange) throws -> JournalHead {
    guard let before = change.before else {
      let key = try first("SELECT coalesce(max(key), 0) + 1 FROM caseState") { try $0.number() }
      return JournalHead(key: Int64(key ?? 1), sequence: 0, hash: JournalHead.origin)
    }
    let head = try heads[before.id] ?? storedHead(of: before.id)
    guard let head, head.sequence == before.sequence else { throw StoreFailure.busy }
    return head
  }

  private func storedHead(of id: String) throws -> JournalHead? {
    try first("SELECT key, sequence, head FROM caseState WHERE id = ?", id) { columns in
      JournalHead(
        key: try columns.key(), sequence: try columns.number(),
        hash: try columns.bytes())
    }
  }

  private func write(_ change: CaseChange, at head: JournalHead) throws {
    let (state, wakeAt) = (change.after, change.wakeAt?.seconds)
    guard change.before?.standing == state.standing else {
      return try run(
        Upsert.caseState.sql, head.key, state.id, state.definition.id, state.definition.version,
        state.subject.kind.rawValue, state.subject.id, state.organisation, state.scope.rawValue,
        state.status.rawValue, state.outcome, state.isBinding, state.openedOn.iso,
        state.openedAt.seconds, state.stage, state.suspendedOn?.iso,
        state.members.mentors.written, state.members.mentees.written,
        state.members.curator?.rawValue, state.silences.written, state.sequence,
        state.lastRecordedAt.seconds, head.hash,
        wakeAt)
    }
    try run(
      "UPDATE caseState SET sequence = ?, lastRecordedAt = ?, head = ?, wakeAt = ? WHERE key = ?",
      state.sequence, state.lastRecordedAt.seconds, head.hash, wakeAt, head.key)
  }

  private func write(visitsOf change: CaseChange, case key: Int64) throws {
    let before = change.before?.visits ?? []
    guard change.after.visits != before else { return }
    for (number, visit) in change.after.visits.enumerated()
    where !before.indices.contains(number) || before[number] != visit {
      try run(
        Upsert.visit.sql, key, number, visit.stage, visit.enteredOn.iso, visit.due?.iso,
        visit.completedOn?.iso, visit.isRelative)
    }
  }
}

extension Case {
  /// All that a step seldom changes: what the case is, and how it stands as a whole.
  fileprivate var standing: Case {
    var state = self
    (state.occurrences, state.visits, state.sequence) = (Duties(), [], 0)
    state.lastRecordedAt = openedAt
    return state
  }
}

extension Upsert {
  fileprivate static let caseState = Upsert(
    into: "caseState", key: ["key"],
    columns: [
      "id", "definition", "version", "subjectKind", "subject", "organisation", "scope", "status",
      "outcome", "isBinding", "openedOn", "openedAt", "stage", "suspendedOn", "mentors",
      "mentees", "curator", "silences", "sequence", "lastRecordedAt", "head", "wakeAt",
    ])
  fileprivate static let visit = Upsert(
    into: "visit", key: ["caseKey", "number"],
    columns: ["stage", "enteredOn", "due", "completedOn", "isRelative"])
}
