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
    guard let place = state.occurrences.place(of: key) else { return false }
    // A duty has many parts, and copying it costs more than all that is asked of it here.
    let duties = state.occurrences.values
    return switch step {
    case .settled: duties[place].isSettled
    case .answer: !duties[place].isSettled && duties[place].round == round
    case .decision: duties[place].request != nil || duties[place].status == .submitted
    default:
      state.status == .active && duties[place].status == .open && duties[place].round == round
        && !state.isSilent(key.code, on: day)
    }
  }
}
