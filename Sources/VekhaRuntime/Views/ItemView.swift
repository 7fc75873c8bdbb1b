package import VekhaCore

/// An item as users and scripts see it; the coding keys are the contract's.
package struct ItemView: Hashable, Sendable, Encodable {
  package struct Responsible: Hashable, Sendable, Encodable {
    package var party: String
    /// The person's id in the directory; empty where nobody answers.
    package var person: String

    package init(party: String, person: String) {
      self.party = party
      self.person = person
    }
  }

  package struct Shares: Hashable, Sendable, Encodable {
    package var done: Int
    package var waived: Int
    package var total: Int
  }

  package var caseID: String
  package var code: String
  /// The unshifted due date of a recurring item, else empty.
  package var occurrence: String
  package var title: String
  package var group: String
  package var state: String
  package var opens: CivilDate?
  package var due: CivilDate?
  package var originalDue: CivilDate?
  package var overdue: Bool
  package var overdueDays: Int
  package var responsible: [Responsible]
  package var result: String
  package var evidence: [String]
  package var rollup: Shares?
  /// Every date that the duty got after its first one.
  package var moves: [DateMove] = []
  /// Who is on it, until which day.
  package var acknowledged: DutyWord?
  /// The last day on which nobody is reminded of it.
  package var silentUntil: CivilDate?
  /// Who asks for which later date.
  package var requested: DutyWord?
  /// How the parts of the co-executors stand.
  package var parts: [PartView] = []
  /// Nobody holds the role that answers; those named stand in.
  package var isVacant = false

  /// How often the date was moved at somebody's wish.
  package var postponements: Int { moves.count { $0.move == DueMove.postponed.rawValue } }

  package init(
    caseID: String, code: String, occurrence: String, title: String, group: String,
    state: String, opens: CivilDate?, due: CivilDate?, originalDue: CivilDate?, overdue: Bool,
    overdueDays: Int, responsible: [Responsible], result: String, evidence: [String],
    rollup: Shares?
  ) {
    self.caseID = caseID
    self.code = code
    self.occurrence = occurrence
    self.title = title
    self.group = group
    self.state = state
    self.opens = opens
    self.due = due
    self.originalDue = originalDue
    self.overdue = overdue
    self.overdueDays = overdueDays
    self.responsible = responsible
    self.result = result
    self.evidence = evidence
    self.rollup = rollup
  }

  enum CodingKeys: String, CodingKey {
    case caseID = "case"
    case code, occurrence, title, group, state, opens, due, originalDue, overdue, overdueDays
    case responsible, result, evidence, rollup, postponements, moves, acknowledged, requested
    case silentUntil
    case isVacant = "vacant"
    case parts
  }

  /// Every key is written, absent values as null, so that scripts need not ask which are there.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(caseID, forKey: .caseID)
    try container.encode(code, forKey: .code)
    try container.encode(occurrence, forKey: .occurrence)
    try container.encode(title, forKey: .title)
    try container.encode(group, forKey: .group)
    try container.encode(state, forKey: .state)
    try container.encode(opens, forKey: .opens)
    try container.encode(due, forKey: .due)
    try container.encode(originalDue, forKey: .originalDue)
    try container.encode(overdue, forKey: .overdue)
    try container.encode(overdueDays, forKey: .overdueDays)
    try container.encode(responsible, forKey: .responsible)
    try container.encode(result, forKey: .result)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(rollup, forKey: .rollup)
    try container.encode(postponements, forKey: .postponements)
    try container.encode(moves, forKey: .moves)
    try container.encode(acknowledged, forKey: .acknowledged)
    try container.encode(requested, forKey: .requested)
    try container.encode(silentUntil, forKey: .silentUntil)
    try container.encode(isVacant, forKey: .isVacant)
    try container.encode(parts, forKey: .parts)
  }
}
