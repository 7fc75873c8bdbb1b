import VekhaCore

/// The days on which the week's round sees the same while nobody does anything: no duty turns late or silent in them.
struct Standstill {
  private var days: PartialRangeThrough<CivilDate>
  private var quiets: PartialRangeUpTo<CivilDate>
  private let start: WeeklyDate

  init(from date: WeeklyDate) {
    (start, days, quiets) = (date, ...(.latest), ..<(.latest))
  }

  /// Ends the days where one of the duties turns late or silent.
  mutating func end(with duties: [OutstandingDuty]) {
    for due in duties.lazy.compactMap(\.due) {
      if due >= start.day { days = ...min(days.upperBound, due) }
      if due > start.quiet { quiets = ..<min(quiets.upperBound, due) }
    }
  }

  func contains(_ date: WeeklyDate) -> Bool {
    start.day <= date.day && start.quiet <= date.quiet
      && days.contains(date.day) && quiets.contains(date.quiet)
  }
}
