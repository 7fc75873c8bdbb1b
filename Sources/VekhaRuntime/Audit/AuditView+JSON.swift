import VekhaCore

/// The keys by which scripts read an audit.
extension AuditView: Encodable {
  private enum Key: String, CodingKey {
    case date, passed, cases, reminders, letters, findings
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(date, forKey: .date)
    try container.encode(passed, forKey: .passed)
    try container.encode(cases, forKey: .cases)
    try container.encode(reminders, forKey: .reminders)
    try container.encode(letters, forKey: .letters)
    try container.encode(findings.map(FindingRecord.init), forKey: .findings)
  }
}

/// A finding by its code, with whatever belongs to it.
private struct FindingRecord: Encodable {
  var finding: String
  var `case`: String?
  var code: String?
  var occurrence: String?
  var step: String?
  var person: String?
  var letters: [String]?

  init(_ finding: AuditView.Finding) {
    self.finding = finding.code
    switch finding {
    case .rungMissed(let duty), .rungUnowed(let duty): take(duty)
    case .reminderLost(let duty, let person), .reminderUnknown(let duty, let person),
      .reminderUnsent(let duty, let person):
      take(duty)
      self.person = person
    case .caseAsleep(let id): self.case = id
    case .letterOutOfHours(let id, _), .letterUnsent(let id, _): letters = [id]
    case .lettersDoubled(let person, let ids): (self.person, letters) = (person, ids)
    }
  }

  private mutating func take(_ duty: AuditView.Duty) {
    (self.case, code, occurrence) = (duty.caseID, duty.code, duty.occurrence)
    step = duty.step.name
  }
}

extension AuditView.Finding {
  /// The word by which scripts and the log know it.
  package var code: String {
    switch self {
    case .rungMissed: "rung-missed"
    case .rungUnowed: "rung-unowed"
    case .reminderLost: "reminder-lost"
    case .reminderUnknown: "reminder-unknown"
    case .reminderUnsent: "reminder-unsent"
    case .caseAsleep: "case-asleep"
    case .letterOutOfHours: "letter-out-of-hours"
    case .lettersDoubled: "letters-doubled"
    case .letterUnsent: "letter-unsent"
    }
  }
}
