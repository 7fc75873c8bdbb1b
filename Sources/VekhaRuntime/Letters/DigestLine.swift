package import VekhaCore

/// One duty that a letter tells of.
package struct DigestLine: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case overdue, today, soon, opened, ask, decision, answer, checkpoint, escalation, vacant
    case settled
  }

  package var kind: Kind
  package var caseTitle: String
  /// The organisation's title; empty where it is the recipient's own.
  package var organisation: String
  package var caseID: String
  package var code: String
  /// The unshifted due date of a recurring item, else empty.
  package var occurrence: String
  package var title: String
  /// The deadline as the order has it.
  package var phrase: String
  package var due: CivilDate?
  package var overdueDays: Int
  package var result: String
  /// Who answers for the duty beside the recipient.
  package var responsible: String
  package var isVacant: Bool
  /// The pair or group that the case is about, as the recipient knows it; empty for a roadmap.
  package var subject: String
  /// The titles of what a late stage still waits for, told beneath it and not apart.
  package var undone: [String]
  /// What people have said about it: who is on it, who asks for another date and what was answered.
  package var notes: [DigestNote]
  /// What the recipient can do about her own duty by following a link.
  package var answers: [AnswerLink]
  /// Whether the recipient is a co-executor, who reports a part and does not answer for the whole.
  package var isPart = false
  /// The party for whose part she has still to report.
  package var awaitedPart: String?

  package init(
    kind: Kind, caseTitle: String, organisation: String, caseID: String, code: String,
    occurrence: String, title: String, phrase: String, due: CivilDate?, overdueDays: Int,
    result: String, responsible: String, isVacant: Bool, subject: String = "",
    undone: [String] = [], notes: [DigestNote] = [],
    answers: [AnswerLink] = []
  ) {
    self.kind = kind
    self.caseTitle = caseTitle
    self.organisation = organisation
    self.caseID = caseID
    self.code = code
    self.occurrence = occurrence
    self.title = title
    self.phrase = phrase
    self.due = due
    self.overdueDays = overdueDays
    self.result = result
    self.responsible = responsible
    self.isVacant = isVacant
    self.subject = subject
    self.undone = undone
    self.notes = notes
    self.answers = answers
  }
}

/// What somebody has said about a duty, in her words.
package enum DigestNote: Hashable, Sendable {
  /// The name is empty where it is the recipient herself.
  case onIt(until: CivilDate, name: String, words: String)
  /// The duty is that of somebody who is away, and the recipient stands in for her.
  case insteadOf(name: String)
  case asked(until: CivilDate, name: String, reason: String)
  case granted
  case refused(reason: String)
  /// The reader assists with the duty.
  case ownPart(isReported: Bool)
  case parts(done: Int, of: Int)
}

extension DigestLine {
  /// Whether the duty is the recipient's own and still to be done.
  var isOwnDuty: Bool {
    guard !isPart else { return false }
    return switch kind {
    case .overdue, .today, .soon, .opened, .answer, .checkpoint, .vacant: true
    case .ask, .decision, .escalation, .settled: false
    }
  }
}
