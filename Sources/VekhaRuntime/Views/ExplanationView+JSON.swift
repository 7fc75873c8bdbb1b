import VekhaCore
import VekhaLanguage

/// The keys by which scripts read an explanation.
extension ExplanationView: Encodable {
  private enum Key: String, CodingKey {
    case letter, name, composedAt, hours, items
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(letter, forKey: .letter)
    try container.encode(name, forKey: .name)
    try container.encode("\(composed.date)T\(composed.time)", forKey: .composedAt)
    try container.encode("\(hours.from)–\(hours.to)", forKey: .hours)
    try container.encode(lines, forKey: .items)
  }
}

extension ExplanationView.Line: Encodable {
  private enum Key: String, CodingKey {
    case `case`, code, occurrence, title, phrase, reading, due, unshifted, originalDue, policy
    case step, on, planned, reason
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(caseID, forKey: .case)
    try container.encode(code, forKey: .code)
    try container.encode(occurrence, forKey: .occurrence)
    try container.encode(title, forKey: .title)
    try container.encode(clause?.phrase, forKey: .phrase)
    try container.encode(clause?.deadline.phrase(in: .ru), forKey: .reading)
    try container.encode(due, forKey: .due)
    try container.encode(unshifted, forKey: .unshifted)
    try container.encode(originalDue, forKey: .originalDue)
    try container.encode(policy, forKey: .policy)
    try container.encode(step.name, forKey: .step)
    try container.encode(on, forKey: .on)
    try container.encode(planned, forKey: .planned)
    try container.encode(reason.word, forKey: .reason)
  }
}

extension ExplanationView.Reason {
  /// The word by which scripts know it.
  package var word: String {
    switch self {
    case .party(let title, _): "party:\(title)"
    case .assigned: "assigned"
    case .asked: "asked"
    case .role(let role): "role:\(role.rawValue)"
    case .oversees(let role): "oversees:\(role.rawValue)"
    case .standsIn: "stands-in"
    case .escalatedBefore: "escalated-before"
    case .onBehalf: "on-behalf"
    }
  }
}
