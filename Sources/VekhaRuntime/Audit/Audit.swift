package import VekhaCore

/// Compares what should have been sent on a past day, by the journal, with the outbox.
///
/// It looks at what was touched or due on that day alone, so a day costs what happened in it.
package struct Audit {
  typealias Finding = AuditView.Finding

  let world: World
  let date: CivilDate
  let plan: DeliveryPlan
  /// From where the day begins first on earth to where it ends last.
  let span: Range<Instant>

  package init(of date: CivilDate, in world: World) throws {
    self.world = world
    self.date = date
    plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
    let midnight = Zones.midnight(of: date, in: "UTC")
    span = midnight.adding(seconds: -14 * 3600)..<midnight.adding(seconds: 36 * 3600)
  }

  /// Everything that is not as it should be.
  package func view() throws -> AuditView {
    let ids = try world.reader.caseIDs(recordedIn: span)
    let rows = try world.reader.reminders(ofCases: ids, writtenIn: span)
    let reminders = Dictionary(grouping: rows, by: \.caseID)
    var view = AuditView(
      date: date, cases: ids.count, reminders: 0, letters: 0, findings: try asleep())
    for id in ids {
      let audited = try AuditedCase(id, on: date, in: world.reader)
      let own = reminders[id] ?? []
      view.reminders += audited.remindings.reduce(0) { $0 + $1.recipients.count }
      view.findings += try audited.findings(in: world)
      view.findings += compare(audited, with: own)
    }
    let letters = try lettersOfDay()
    view.letters = letters.count
    view.findings += try unsent() + letters.flatMap(findings) + doubled(letters)
    view.findings.sort { "\($0)" < "\($1)" }
    return view
  }

  /// Cases whose time to wake was over before the day ended.
  private func asleep() throws -> [Finding] {
    let end = span.upperBound.adding(seconds: -24 * 3600)
    return try world.reader.caseIDs(dueBy: end, limit: Self.namedMax).map { .caseAsleep($0) }
  }

  static let namedMax = 1000
}

// MARK: - The journal against the outbox

extension Audit {
  private func compare(_ audited: AuditedCase, with rows: [Reminder]) -> [Finding] {
    let rows = Dictionary(grouping: rows) { RungName($0) }
    let told = Dictionary(grouping: audited.remindings) { RungName($0) }
    let lost = told.flatMap { name, remindings in
      lostReminders(remindings, among: Set((rows[name] ?? []).map(\.recipient)), of: audited.id)
    }
    let unknown = rows.filter { told[$0.key] == nil }.values.joined().filter(isOfDay).map {
      Finding.reminderUnknown(duty($0), person: personID($0.recipient))
    }
    return lost + unknown
  }

  /// Those who were meant and can be written to, yet have no reminder; others may have theirs in their place.
  private func lostReminders(
    _ remindings: [Reminding], among people: Set<PersonKey>, of id: String
  ) -> [Finding] {
    remindings.flatMap { reminding in
      reminding.recipients.filter { !people.contains($0) && canBeWrittenTo($0) }.map {
        .reminderLost(AuditView.Duty(id, reminding.key, reminding.step), person: personID($0))
      }
    }
  }

  private func isOfDay(_ reminder: Reminder) -> Bool {
    Zones.civil(reminder.createdAt, in: world.zone(ofPerson: reminder.recipient)).date == date
  }

  private func canBeWrittenTo(_ person: PersonKey) -> Bool {
    world.directory.person(person).map { !$0.hasLeft && MailAddress($0.email) != nil } ?? false
  }

  func duty(_ reminder: Reminder) -> AuditView.Duty {
    AuditView.Duty(reminder.caseID, reminder.key, reminder.step)
  }

  func personID(_ person: PersonKey) -> String {
    world.directory.person(person)?.id ?? ""
  }
}

/// A step taken for a duty in a round.
private struct RungName: Hashable {
  var key: OccurrenceKey
  var round: Int
  var step: Step

  init(_ reminder: Reminder) {
    (key, round, step) = (reminder.key, reminder.round, reminder.step)
  }

  init(_ reminding: Reminding) {
    (key, round, step) = (reminding.key, reminding.round, reminding.step)
  }
}
