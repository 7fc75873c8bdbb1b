import VekhaCore

/// Turns reminders and overdue duties into the lines of one person's letter.
struct DigestLines {
  let world: World
  let cases: [String: Case]
  let recipient: Person
  let today: CivilDate
  let marks: DutyMarks
  /// Those who are away and in whose place the recipient is written to.
  let principals: Set<PersonKey>

  var isCoordinator: Bool { recipient.isCoordinator }

  /// One line a duty: what it was reminded of, then whatever else is overdue.
  func make(reminders: [Reminder], overdue: [OccurrenceRow]) throws -> [DigestLine] {
    var lines: [DigestLine] = []
    var seen: Set<Duty> = []
    for reminder in reminders.sorted(by: { $0.id > $1.id }) {
      guard let state = cases[reminder.caseID],
        seen.insert(Duty(caseID: reminder.caseID, key: reminder.key)).inserted
      else { continue }
      if let line = try line(reminder.key, in: state, step: reminder.step, to: [reminder.recipient])
      {
        lines.append(line)
      }
    }
    for row in overdue
    where seen.insert(Duty(caseID: row.caseID, key: row.occurrence.key)).inserted {
      guard let state = cases[row.caseID], state.status == .active, state.isBinding,
        row.occurrence.isOverdue(on: today), !state.isSilent(row.occurrence.key.code, on: today)
      else { continue }
      if let line = try line(row.occurrence.key, in: state, step: nil, to: row.holders) {
        lines.append(line)
      }
    }
    return LateStages(in: lines).folded(lines)
  }

  /// A duty that the letter tells of once, whatever brings it up.
  private struct Duty: Hashable {
    var caseID: String
    var key: OccurrenceKey
  }

  private func line(
    _ key: OccurrenceKey, in state: Case, step: Step?, to readers: [PersonKey]
  ) throws -> DigestLine? {
    let definition = try world.definition(state.definition)
    guard let item = definition.find(item: key.code)?.item,
      let occurrence = state.occurrences[key]
    else { return nil }
    let holders = try holders(of: key, in: state, definition)
    let isOwn = state.organisation == recipient.organisation
    let parts = DigestParts(
      try parts(of: key, in: state, definition), readers: readers, holders: holders)
    var line = DigestLine(
      kind: kind(of: step, occurrence), caseTitle: definition.title,
      organisation: isOwn ? "" : organisationTitle(of: state), caseID: state.id, code: key.code,
      occurrence: key.date?.iso ?? "", title: item.title, phrase: item.deadline?.phrase ?? "",
      due: occurrence.dates.due, overdueDays: occurrence.overdueDays(on: today),
      result: item.result, responsible: names(of: holders), isVacant: holders.isVacant,
      subject: subject(of: state),
      notes: standsIn(for: readers) + parts.notes
        + notes(on: occurrence, in: state, step: step))
    line.isPart = parts.isOwn
    line.awaitedPart = occurrence.status == .open ? parts.awaited : nil
    return line
  }

  private func parts(
    of key: OccurrenceKey, in state: Case, _ definition: Definition
  ) throws -> [PartStanding] {
    let context = try world.context(
      definition, organisation: state.organisation, members: state.members, actor: .engine)
    return Engine.parts(definition, context, state, of: key)
  }

  private func holders(
    of key: OccurrenceKey, in state: Case, _ definition: Definition
  ) throws -> Holders {
    let context = try world.context(
      definition, organisation: state.organisation, members: state.members, actor: .engine)
    return Engine.responsible(definition, context, state, for: key)
  }

  private func organisationTitle(of state: Case) -> String {
    world.directory.organisation(state.organisation)?.title ?? state.organisation
  }

  /// The pair by name, for those who take part in it or work at its organisation.
  private func subject(of state: Case) -> String {
    let members = state.members
    guard !members.isEmpty, isNear(state) else { return "" }
    return [members.mentors, members.mentees].map(names).filter { !$0.isEmpty }
      .joined(separator: " — ")
  }

  private func isNear(_ state: Case) -> Bool {
    let members = state.members
    return state.organisation == recipient.organisation || members.curator.map(isOwn) == true
      || members.mentors.contains(where: isOwn) || members.mentees.contains(where: isOwn)
  }

  private func isOwn(_ person: PersonKey) -> Bool {
    person == recipient.key || principals.contains(person)
  }

  private func names(of holders: Holders) -> String {
    names(holders.people.filter { !isOwn($0) })
  }

  private func names(_ people: [PersonKey]) -> String {
    people.compactMap { world.directory.person($0)?.name }.joined(separator: ", ")
  }

  private func kind(of step: Step?, _ occurrence: Occurrence) -> DigestLine.Kind {
    switch step {
    case .settled: .settled
    case .decision: .decision
    case .answer: .answer
    case .ask: .ask
    case .escalate: .escalation
    case .vacant: .vacant
    case .checkpoint: .checkpoint
    default: kind(byDateOf: occurrence, isNew: step == .opened)
    }
  }

  private func kind(byDateOf occurrence: Occurrence, isNew: Bool) -> DigestLine.Kind {
    guard let due = occurrence.dates.due else { return .ask }
    if due < today { return .overdue }
    if due == today { return .today }
    return isNew ? .opened : .soon
  }
}
