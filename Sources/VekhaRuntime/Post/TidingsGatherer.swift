import VekhaCore

/// Gathers what one person's letter tells out of her reminders and of what is overdue.
struct TidingsGatherer {
  let world: World
  let cases: [String: DeskCase]
  let recipient: Person
  let today: CivilDate
  let marks: DutyMarks
  /// Those who are away and in whose place the recipient is written to.
  let principals: Set<PersonKey>

  /// Each duty once: what she was reminded of, then whatever else is overdue.
  func gather(reminders: [Reminder], overdue: [LateDuty]) -> [ToldDuty] {
    var told: [ToldDuty] = []
    var seen = Set<DutyOnDesk>(minimumCapacity: reminders.count)
    for reminder in reminders.sorted(by: { $0.id > $1.id }) {
      guard let desk = cases[reminder.caseID],
        seen.insert(DutyOnDesk(reminder.key, of: desk)).inserted,
        let duty = duty(reminder.key, in: desk, step: reminder.step, to: [reminder.recipient])
      else { continue }
      told.append(duty)
    }
    for late in overdue where late.isTold(on: today) && isNews(late, beside: &seen) {
      if let duty = duty(late) { told.append(duty) }
    }
    return LateStages(in: told).folded(told)
  }

  /// Whether a late duty is not told yet; she who reads for herself alone has each but once.
  private func isNews(_ late: LateDuty, beside seen: inout Set<DutyOnDesk>) -> Bool {
    if seen.isEmpty, principals.isEmpty { return true }
    let name = DutyOnDesk(late.duty.key, of: late.desk)
    return principals.isEmpty ? !seen.contains(name) : seen.insert(name).inserted
  }

  private func duty(
    _ key: OccurrenceKey, in desk: DeskCase, step: Step?, to readers: [PersonKey]
  ) -> ToldDuty? {
    guard let rules = desk.footing.rules(of: key.code),
      let occurrence = desk.state.occurrences[key]
    else { return nil }
    let holders = rules.responsible(for: occurrence)
    let parts = DigestParts(rules.parts(of: occurrence), readers: readers, holders: holders)
    return ToldDuty(
      desk: desk, rules: rules, key: key, due: occurrence.dates.due,
      kind: kind(of: step, occurrence.dates.due),
      assignee: occurrence.assignee,
      notes: standsIn(for: readers) + parts.notes
        + notes(on: occurrence, in: desk.state, step: step),
      isPart: parts.isOwn, awaitedPart: occurrence.status == .open ? parts.awaited : nil,
      overdueDays: occurrence.overdueDays(on: today))
  }

  /// A late duty about which nothing was said, and no part of which is the reader's, needs no second look at its case.
  private func duty(_ late: LateDuty) -> ToldDuty? {
    let duty = late.duty
    guard !duty.isSpokenOf, let rules = late.rules, !rules.isAssisted(by: duty.holders) else {
      return self.duty(duty.key, in: late.desk, step: nil, to: duty.holders)
    }
    return ToldDuty(
      desk: late.desk, rules: rules, key: duty.key, due: duty.due, kind: kind(of: nil, duty.due),
      assignee: duty.assignee, notes: standsIn(for: duty.holders),
      overdueDays: duty.overdueDays(on: today))
  }

  private func kind(of step: Step?, _ due: CivilDate?) -> DigestLine.Kind {
    switch step {
    case .settled: .settled
    case .decision: .decision
    case .answer: .answer
    case .ask: .ask
    case .escalate: .escalation
    case .vacant: .vacant
    case .checkpoint: .checkpoint
    default: kind(by: due, isNew: step == .opened)
    }
  }

  private func kind(by due: CivilDate?, isNew: Bool) -> DigestLine.Kind {
    guard let due else { return .ask }
    if due < today { return .overdue }
    if due == today { return .today }
    return isNew ? .opened : .soon
  }
}
