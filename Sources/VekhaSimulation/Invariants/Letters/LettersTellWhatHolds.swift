import VekhaCore
import VekhaRuntime

/// What was settled, moved or paused before a letter was composed is not in it.
struct LettersTellWhatHolds: TownInvariant {
  let statement = "nobody is reminded of what no longer holds"
  /// The cases as they were written last.
  private var cases: [String: Case] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for change in scene.changes { cases[change.after.id] = change.after }
    let ids = scene.letters.map(\.letter.id)
    guard !ids.isEmpty else { return [] }
    return try ids.flatMap(scene.reminders).sorted { $0.id < $1.id }
      .filter { !isTrue($0, of: scene.cases[$0.caseID] ?? cases[$0.caseID]) }
      .map { "\($0.caseID) \($0.key.code) \($0.step) to person \($0.recipient.rawValue)" }
  }

  private func isTrue(_ reminder: Reminder, of state: Case?) -> Bool {
    guard let state, let duty = state.occurrences[reminder.key] else { return false }
    return switch reminder.step {
    case .settled: duty.isSettled
    case .weekly: true
    case .answer: !duty.isSettled && duty.round == reminder.round
    case .decision: duty.request != nil || duty.status == .submitted
    default: state.status == .active && duty.status == .open && duty.round == reminder.round
    }
  }
}
