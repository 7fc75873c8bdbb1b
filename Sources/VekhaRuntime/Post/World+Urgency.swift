import VekhaCore

extension World {
  /// Whether a step about a duty does not wait for the hours of letters, as the policy now says.
  func isUrgent(_ step: Step, about key: OccurrenceKey, in state: Case) throws -> Bool {
    guard case .escalate = step else { return false }
    let definition = try definition(state.definition)
    let context = try context(
      definition, organisation: state.organisation, members: state.members, actor: .engine)
    let found = definition.find(item: key.code)
    return context.policy(of: definition, for: found?.group, found?.item)?.isUrgent(step) ?? false
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
