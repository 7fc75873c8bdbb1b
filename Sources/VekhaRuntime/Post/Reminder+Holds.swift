import VekhaCore

extension Reminder {
  /// Whether it brings the answer to a request.
  var isAnswer: Bool {
    if case .answer = step { true } else { false }
  }

  /// Whether it comes by the week's round and not by a rung.
  var isWeekly: Bool {
    if case .weekly = step { true } else { false }
  }

  /// Whether the reminder is still true: nobody is reminded of what was settled or moved meanwhile.
  func holds(in state: Case, on day: CivilDate) -> Bool {
    Self.holds(step, about: key, round: round, in: state, on: day)
  }

  /// Whether a step taken in a round is still true of a duty on a day.
  static func holds(
    _ step: Step, about key: OccurrenceKey, round: Int, in state: Case, on day: CivilDate
  ) -> Bool {
    // It stands for all that is late; what remains of that, the letter finds.
    if case .weekly = step { return state.occurrences.has(key) }
    guard let occurrence = state.occurrences[key] else { return false }
    return switch step {
    case .settled: occurrence.isSettled
    case .answer: !occurrence.isSettled && occurrence.round == round
    case .decision: occurrence.request != nil || occurrence.status == .submitted
    default:
      state.status == .active && occurrence.status == .open && occurrence.round == round
        && !state.isSilent(key.code, on: day)
    }
  }
}
