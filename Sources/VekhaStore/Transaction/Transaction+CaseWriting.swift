import Foundation
import VekhaCore
import VekhaRuntime

extension Transaction {
  func save(_ change: CaseChange) throws {
    let head = try append(change.records, after: try head(before: change))
    heads[change.after.id] = head
    try write(change.after, at: head, wakeAt: change.wakeAt)
    try write(visitsOf: change, case: head.key)
    try write(occurrencesOf: change, case: head.key)
    for (key, people) in change.holders { try write(people, for: key, case: head.key) }
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

  private func write(_ state: Case, at head: JournalHead, wakeAt: Instant?) throws {
    try run(
      Upsert.caseState.sql, head.key, state.id, state.definition.id, state.definition.version,
      state.subject.kind.rawValue, state.subject.id, state.organisation, state.scope.rawValue,
      state.status.rawValue, state.outcome, state.isBinding, state.openedOn.iso,
      state.openedAt.seconds, state.stage, state.suspendedOn?.iso, state.members.mentors.written,
      state.members.mentees.written, state.members.curator?.rawValue, state.sequence,
      state.lastRecordedAt.seconds, head.hash, wakeAt?.seconds)
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

// MARK: - Duties

extension Transaction {
  private func write(occurrencesOf change: CaseChange, case key: Int64) throws {
    let (before, after) = (change.before?.occurrences ?? [:], change.after.occurrences)
    for gone in before.keys where after[gone] == nil {
      try run(
        "DELETE FROM occurrence WHERE caseKey = ? AND code = ? AND date = ?", key, gone.code,
        gone.writtenDate)
    }
    for (name, occurrence) in after where before[name] != occurrence {
      try write(occurrence, case: key)
      if occurrence.isSettled { try write([], for: name, case: key) }
    }
  }

  private func write(_ occurrence: Occurrence, case key: Int64) throws {
    let (dates, request) = (occurrence.dates, occurrence.request)
    try run(
      Upsert.occurrence.sql, key, occurrence.key.code, occurrence.key.writtenDate,
      occurrence.status.rawValue, dates.opens.iso, dates.due?.iso, dates.unshifted?.iso,
      occurrence.originalDue?.iso, occurrence.round, occurrence.ladderFrom.iso,
      occurrence.isExemptFromEscalation, occurrence.remindedThrough?.iso,
      occurrence.escalatedTo.written, occurrence.evidence.written, occurrence.doneOn?.iso,
      occurrence.doneBy?.rawValue, occurrence.assignee?.rawValue, request?.until.iso,
      request?.reason.rawValue, request?.by?.rawValue, occurrence.acknowledgedUntil?.iso)
  }

  private func write(_ people: [PersonKey], for name: OccurrenceKey, case key: Int64) throws {
    try run(
      """
      DELETE FROM holder WHERE caseKey = ? AND code = ? AND date = ?
        AND person NOT IN (SELECT value FROM json_each(?))
      """, key, name.code, name.writtenDate, people.json)
    for person in people {
      try run(
        """
        INSERT INTO holder (person, caseKey, code, date) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """, person.rawValue, key, name.code, name.writtenDate)
    }
  }

  private func insert(_ reminder: NewReminder, case key: Int64, at moment: Instant) throws {
    let reminding = reminder.reminding
    try run(
      """
      INSERT INTO reminder
        (caseKey, code, date, round, step, recipient, channel, createdAt, deliverAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """, key, reminding.key.code, reminding.key.writtenDate, reminding.round,
      reminding.step.description, reminder.recipient.rawValue, reminder.channel.rawValue,
      moment.seconds, reminder.deliverAt.seconds)
  }
}

extension Upsert {
  fileprivate static let caseState = Upsert(
    into: "caseState", key: ["key"],
    columns: [
      "id", "definition", "version", "subjectKind", "subject", "organisation", "scope", "status",
      "outcome", "isBinding", "openedOn", "openedAt", "stage", "suspendedOn", "mentors",
      "mentees", "curator", "sequence", "lastRecordedAt", "head", "wakeAt",
    ])
  fileprivate static let visit = Upsert(
    into: "visit", key: ["caseKey", "number"],
    columns: ["stage", "enteredOn", "due", "completedOn", "isRelative"])
  fileprivate static let occurrence = Upsert(
    into: "occurrence", key: ["caseKey", "code", "date"],
    columns: [
      "status", "opens", "due", "unshifted", "originalDue", "round", "ladderFrom",
      "isExemptFromEscalation", "remindedThrough", "escalatedTo", "evidence", "doneOn", "doneBy",
      "assignee", "requestUntil", "requestReason", "requestBy", "acknowledgedUntil",
    ])
}
