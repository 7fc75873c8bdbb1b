import VekhaCore

/// The longest overdue of several duties.
struct OldestDuty: Comparable, Sendable {
  let due: CivilDate
  let name: DutyName

  init(_ duty: OutstandingDuty, in state: RunningCase) {
    (due, name) = (duty.due ?? .latest, state.name(of: duty))
  }

  /// Of two that are late since one day the first by name counts as older.
  static func < (left: OldestDuty, right: OldestDuty) -> Bool {
    left.due == right.due ? left.name < right.name : left.due < right.due
  }
}
