import VekhaCore

extension World {
  /// Whether a step about a duty does not wait for the hours of letters, as the policy now says.
  func isUrgent(_ step: Step, about key: OccurrenceKey, in state: Case) throws -> Bool {
    guard step.isEscalation else { return false }
    let footing = try footing(of: state)
    guard let rules = footing.rules(of: key.code) else {
      return footing.context.policy(of: footing.definition)?.isUrgent(step) ?? false
    }
    return rules.policy?.isUrgent(step) ?? false
  }
}

extension RecentLetter {
  /// Whether it did not wait for the hours of letters.
  var isUrgent: Bool { key.hasSuffix(Letter.urgentMark) }
}

extension Letter {
  /// The end of the keys of letters that do not wait for the hours.
  static let urgentMark = "|urgent"

  /// Whether it does not wait for the hours of letters.
  package var isUrgent: Bool { key.hasSuffix(Self.urgentMark) }
}

extension Step {
  /// Whether it goes over the head of whoever answers; nothing else may be urgent.
  var isEscalation: Bool {
    if case .escalate = self { true } else { false }
  }
}
