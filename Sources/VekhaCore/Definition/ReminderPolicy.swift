/// When people are reminded of a deadline, and who hears of it when nothing happens.
package struct ReminderPolicy: Hashable, Sendable {
  package var id: String
  package var version: String
  package var hours: DeliveryHours
  package var opened: Bool
  package var before: [Span]
  package var due: Bool
  package var after: Repetition?
  package var escalate: [Escalation]
  /// Whether those who got an escalation learn that the item is done.
  package var settled: Bool

  package init(
    id: String, version: String, hours: DeliveryHours = .office, opened: Bool = false,
    before: [Span] = [], due: Bool = true, after: Repetition? = nil,
    escalate: [Escalation] = [], settled: Bool = true
  ) {
    self.id = id
    self.version = version
    self.hours = hours
    self.opened = opened
    self.before = before
    self.due = due
    self.after = after
    self.escalate = escalate
    self.settled = settled
  }
}

/// The hours within which letters may arrive, in the recipient's zone.
package struct DeliveryHours: Hashable, Sendable {
  package var from: CivilTime
  package var to: CivilTime
  package var onWorkingDaysOnly: Bool

  package init(from: CivilTime, to: CivilTime, onWorkingDaysOnly: Bool) {
    self.from = from
    self.to = to
    self.onWorkingDaysOnly = onWorkingDaysOnly
  }

  /// Nine to six on working days.
  package static let office = DeliveryHours(
    from: .officeOpens, to: .officeCloses, onWorkingDaysOnly: true)
}

/// Reminders that come again after the deadline until a limit.
package struct Repetition: Hashable, Sendable {
  package var first: Span
  package var every: Span
  package var until: Span

  package init(first: Span, every: Span, until: Span) {
    self.first = first
    self.every = every
    self.until = until
  }
}

/// One step up: who hears of an overdue item, and how long after its deadline.
package struct Escalation: Hashable, Sendable {
  package var after: Span
  package var to: Role

  package init(after: Span, to: Role) {
    self.after = after
    self.to = to
  }
}
