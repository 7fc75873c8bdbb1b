import VekhaCore

extension Reminder {
  /// Whether the reminder is still true: nobody is reminded of what was settled or moved meanwhile.
  func holds(in state: Case) -> Bool {
    guard let occurrence = state.occurrences[key] else { return false }
    return switch step {
    case .settled: occurrence.isSettled
    case .decision: occurrence.request != nil || occurrence.status == .submitted
    default:
      state.status == .active && occurrence.status == .open && occurrence.round == round
    }
  }
}
