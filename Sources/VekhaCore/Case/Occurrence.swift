/// The name of one due date of an item within its case.
package struct OccurrenceKey: Hashable, Sendable, Comparable {
  package var code: String
  /// The unshifted due date of a recurring item; nil for a single one.
  package var date: CivilDate?

  package init(code: String, date: CivilDate? = nil) {
    self.code = code
    self.date = date
  }

  package static func < (left: OccurrenceKey, right: OccurrenceKey) -> Bool {
    if left.code != right.code { return left.code < right.code }
    switch (left.date, right.date) {
    case (nil, let date): return date != nil
    case (_, nil): return false
    case (let first?, let second?): return first < second
    }
  }
}

/// The state of one duty: an item, or one due date of a recurring item.
package struct Occurrence: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case pending
    case open
    case submitted
    case done
    case waived
    case cancelled
  }

  package var key: OccurrenceKey
  package var status: Status
  package var dates: DutyDates
  /// The effective date when the duty first bound.
  package var originalDue: CivilDate?
  /// How often people changed the duty; a reminder is owed once a round.
  package var round = 1
  /// Rungs before this day are not owed.
  package var ladderFrom: CivilDate
  /// Opened already overdue, so nobody is told over the responsible person's head.
  package var isExemptFromEscalation = false
  package var remindedThrough: CivilDate?
  /// Nil where the round began in a database that did not remember it yet.
  package var climbed: ClimbedRungs? = ClimbedRungs()
  /// Who got an escalation in this round and is owed the news that the item is settled.
  package var escalatedTo: [PersonKey] = []
  package var evidence: [TextReference] = []
  package var doneOn: CivilDate?
  package var doneBy: PersonKey?
  package var assignee: PersonKey?
  package var request: PostponementRequest?
  /// The responsible person is on it and is not reminded through this day.
  package var acknowledgedUntil: CivilDate?
  /// The latest word of each co-executor in this round.
  package var reports: [PartReport] = []

  package init(key: OccurrenceKey, status: Status, dates: DutyDates, ladderFrom: CivilDate) {
    self.key = key
    self.status = status
    self.dates = dates
    self.ladderFrom = ladderFrom
    originalDue = dates.due
  }
}

/// The dates of a duty.
package struct DutyDates: Hashable, Sendable {
  package var opens: CivilDate
  /// The effective date, moved off non-working days; nil until somebody sets one.
  package var due: CivilDate?
  /// The date as the deadline says, before any move.
  package var unshifted: CivilDate?

  package init(opens: CivilDate, due: CivilDate?, unshifted: CivilDate?) {
    self.opens = opens
    self.due = due
    self.unshifted = unshifted
  }
}

/// A request for a later date that waits for the coordinator.
package struct PostponementRequest: Hashable, Sendable {
  package var until: CivilDate
  package var reason: TextReference
  package var by: PersonKey?

  package init(until: CivilDate, reason: TextReference, by: PersonKey?) {
    self.until = until
    self.reason = reason
    self.by = by
  }
}

/// The salted SHA-256 of a free text; the text and its salt stand beside the journal.
package struct TextReference: RawRepresentable, Hashable, Sendable {
  package var rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Occurrence {
  /// Whether somebody still has to do something about it.
  package var isOutstanding: Bool { status == .open || status == .submitted }

  package var isSettled: Bool {
    status == .done || status == .waived || status == .cancelled
  }

  /// Whether somebody asks for another date, is on it, or has reported a part of it.
  package var isSpokenOf: Bool {
    request != nil || acknowledgedUntil != nil || !reports.isEmpty
  }

  package func isOverdue(on date: CivilDate) -> Bool {
    isOutstanding && overdueDays(on: date) > 0
  }

  /// How many days the duty is, or was when it was done, past its date.
  package func overdueDays(on date: CivilDate) -> Int {
    guard let due = dates.due, isOutstanding || status == .done else { return 0 }
    return max(0, due.days(until: doneOn ?? date))
  }
}
