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
  package var missed: MissedRungs
  /// Whether co-executors are reminded of their own parts.
  package var parts = false
  /// Nil where nothing comes by the week.
  package var weekly: WeeklyTerms?

  package init(
    id: String, version: String, hours: DeliveryHours = .office, opened: Bool = false,
    before: [Span] = [], due: Bool = true, after: Repetition? = nil,
    escalate: [Escalation] = [], settled: Bool = true,
    missed: MissedRungs = .latest, weekly: WeeklyTerms? = nil
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
    self.missed = missed
    self.weekly = weekly
  }
}

extension ReminderPolicy {
  /// Whether what a step tells does not wait for the hours of letters.
  package func isUrgent(_ step: Step) -> Bool {
    guard case .escalate(let role) = step else { return false }
    return escalate.contains { $0.to == role && $0.isUrgent }
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

/// What becomes of the rungs whose day passed while nothing ran.
package enum MissedRungs: String, Hashable, Sendable {
  /// The latest of them is told, as things stand by then.
  case latest
  /// None of them is told; the ladder goes on from the present day.
  case skip
}

/// Reminders that come again after the deadline until a limit, or until the duty is done.
package struct Repetition: Hashable, Sendable {
  package var first: Span
  package var every: Span
  /// The last day after the deadline; nil where they go on until the duty is done.
  package var until: Span?

  package init(first: Span, every: Span, until: Span?) {
    self.first = first
    self.every = every
    self.until = until
  }
}

/// One step up: who hears of an overdue item, and how long after its deadline.
package struct Escalation: Hashable, Sendable {
  package var after: Span
  package var to: Role
  /// Whether it is told without waiting for the hours of letters.
  package var isUrgent: Bool

  package init(after: Span, to: Role, isUrgent: Bool = false) {
    self.after = after
    self.to = to
    self.isUrgent = isUrgent
  }
}
