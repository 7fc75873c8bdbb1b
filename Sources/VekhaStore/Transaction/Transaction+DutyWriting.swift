import VekhaCore
import VekhaRuntime

extension Transaction {
  func write(dutiesOf change: CaseChange, case key: Int64) throws {
    let (before, after) = (change.before?.occurrences ?? Duties(), change.after.occurrences)
    for gone in before.keys where after[gone] == nil {
      try run(
        "DELETE FROM occurrence WHERE caseKey = ? AND code = ? AND date = ?", key, gone.code,
        gone.writtenDate)
    }
    for occurrence in after where before[occurrence.key] != occurrence {
      try write(occurrence, case: key)
      if occurrence.isSettled { try settle(occurrence.key, case: key) }
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
      request?.reason.rawValue, request?.by?.rawValue, occurrence.acknowledgedUntil?.iso,
      occurrence.climbed?.steps.written, occurrence.reports.written)
  }

  /// Nobody answers for a settled duty any more; who did so stays written down.
  private func settle(_ name: OccurrenceKey, case key: Int64) throws {
    try run(
      "UPDATE holder SET isSettled = 1 WHERE caseKey = ? AND code = ? AND date = ?", key,
      name.code, name.writtenDate)
  }

  /// Writes who answers for a duty; whoever does so already is left as she stands.
  func write(_ holders: Holders, for name: OccurrenceKey, case key: Int64) throws {
    let people = holders.people
    let known = try all(
      "SELECT person, isSettled FROM holder WHERE caseKey = ? AND code = ? AND date = ?", key,
      name.code, name.writtenDate, read: { (person: try $0.person(), isOver: try $0.flag()) })
    for person in known.map(\.person) where !people.contains(person) {
      try run(
        "DELETE FROM holder WHERE person = ? AND caseKey = ? AND code = ? AND date = ?",
        person.rawValue, key, name.code, name.writtenDate)
    }
    for person in Set(people).subtracting(known.filter { !$0.isOver }.map(\.person)) {
      try run(
        """
        INSERT INTO holder (person, caseKey, code, date) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET isSettled = 0
        """, person.rawValue, key, name.code, name.writtenDate)
    }
    try mark(name, asVacant: holders.isVacant, case: key)
  }

  private func mark(_ name: OccurrenceKey, asVacant isVacant: Bool, case key: Int64) throws {
    try run(
      isVacant
        ? "INSERT INTO vacancy (caseKey, code, date) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        : "DELETE FROM vacancy WHERE caseKey = ? AND code = ? AND date = ?", key, name.code,
      name.writtenDate)
  }

  func insert(_ reminder: NewReminder, case key: Int64, at moment: Instant) throws {
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
  fileprivate static let occurrence = Upsert(
    into: "occurrence", key: ["caseKey", "code", "date"],
    columns: [
      "status", "opens", "due", "unshifted", "originalDue", "round", "ladderFrom",
      "isExemptFromEscalation", "remindedThrough", "escalatedTo", "evidence", "doneOn", "doneBy",
      "assignee", "requestUntil", "requestReason", "requestBy", "acknowledgedUntil", "climbed",
      "reports",
    ])
}
