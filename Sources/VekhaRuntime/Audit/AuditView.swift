package import VekhaCore

/// An audit in a line: the day, the number of differences, and when it was made.
package struct AuditSummary: Hashable, Sendable {
  package var date: CivilDate
  package var differences: Int
  package var at: Instant

  package var passed: Bool { differences == 0 }
}

/// What a check of one past day found: what should have been sent against what was.
package struct AuditView: Hashable, Sendable {
  package var date: CivilDate
  package var cases: Int
  package var reminders: Int
  package var letters: Int
  package var findings: [Finding]

  package var passed: Bool { findings.isEmpty }

  /// One difference between what should have been and what was.
  package enum Finding: Hashable, Sendable {
    /// A rung was due on the day, and the journal has neither a reminder nor a reason to skip it.
    case rungMissed(Duty)
    /// The journal has a reminder for which nothing was due.
    case rungUnowed(Duty)
    /// The journal has a reminder for a person that the outbox does not have.
    case reminderLost(Duty, person: String)
    /// The outbox has a reminder that the journal does not have.
    case reminderUnknown(Duty, person: String)
    /// The hour of a letter has passed, and no letter carries the reminder.
    case reminderUnsent(Duty, person: String)
    /// The time to wake a case has passed.
    case caseAsleep(String)
    case letterOutOfHours(id: String, CivilMoment)
    /// A person got more than one letter of a kind on the day.
    case lettersDoubled(person: String, ids: [String])
    /// A letter of the day was not taken by the server.
    case letterUnsent(id: String, error: String)
  }

  /// A duty with the step of the ladder that is in question.
  package struct Duty: Hashable, Sendable {
    package var caseID: String
    package var code: String
    package var occurrence: String
    package var step: Step

    init(_ caseID: String, _ key: OccurrenceKey, _ step: Step) {
      self.caseID = caseID
      code = key.code
      occurrence = key.date?.iso ?? ""
      self.step = step
    }
  }
}
