/// When an item is due, as its order says it.
package enum Deadline: Hashable, Sendable {
  /// On the date at the latest.
  case by(CivilDate)
  /// From the first day to the last.
  case window(Period)
  /// Again and again.
  case recurring(Recurrence)
  /// Counted from an event.
  case relative(RelativeTerm)
  /// All through the plan; due at its end.
  case wholePeriod
  /// No date until somebody enters one.
  case onDemand
}
