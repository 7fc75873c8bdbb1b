import VekhaCore

extension Reminder {
  /// Whether the reminder is still true: nobody is reminded of what was settled or moved meanwhile.
  func holds(in state: Case) -> Bool {
    Self.holds(step, about: key, round: round, in: state)
  }

  /// Whether a step taken in a round is still true of a duty.
  static func holds(
    _ step: Step, about key: OccurrenceKey, round: Int, in state: Case
  ) -> Bool {
    guard let occurrence = state.occurrences[key] else { return false }
    return switch step {
    case .settled: occurrence.isSettled
    case .decision: occurrence.request != nil || occurrence.status == .submitted
    default:
      state.status == .active && occurrence.status == .open && occurrence.round == round
    }
  }
}
