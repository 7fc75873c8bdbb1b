import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// What a self-audit found.
package struct AuditReport {
  private let audit: AuditView

  package init(_ audit: AuditView) {
    self.audit = audit
  }

  package func text(_ look: Look) -> String {
    let summary = Catalogue.Audit.summary(
      on: audit.date, cases: audit.cases, reminders: audit.reminders, letters: audit.letters)
    guard !audit.passed else {
      return look.say(summary) + " " + look.paint(look.say(Catalogue.Audit.passed), .good)
    }
    let heading =
      look.say(summary) + " "
      + look.paint(look.say(Catalogue.Audit.differences(audit.findings.count)), .bad)
    return ([heading] + audit.findings.map { "  " + look.say($0.words) })
      .joined(separator: "\n")
  }
}

extension AuditView.Finding {
  fileprivate var words: Bilingual {
    switch self {
    case .rungMissed(let duty): Catalogue.Audit.rungMissed(duty.name, duty.step)
    case .rungUnowed(let duty): Catalogue.Audit.rungUnowed(duty.name, duty.step)
    case .reminderLost(let duty, let person):
      Catalogue.Audit.reminderLost(duty.name, duty.step, person: person)
    case .reminderUnknown(let duty, let person):
      Catalogue.Audit.reminderUnknown(duty.name, duty.step, person: person)
    case .reminderUnsent(let duty, let person):
      Catalogue.Audit.reminderUnsent(duty.name, duty.step, person: person)
    case .caseAsleep(let id): Catalogue.Audit.caseAsleep(id)
    case .letterOutOfHours(let id, let moment):
      Catalogue.Audit.letterOutOfHours(id, at: moment)
    case .lettersDoubled(let person, let ids):
      Catalogue.Audit.lettersDoubled(person: person, ids: ids)
    case .letterUnsent(let id, let error): Catalogue.Audit.letterUnsent(id, error: error)
    }
  }
}

extension AuditView.Duty {
  fileprivate var name: String { "\(caseID) \(code)" }
}
