import VekhaCore

/// The days on which the week's round sees the same while nobody does anything: no duty turns late or silent in them.
struct Standstill {
  private let start: WeeklyDate
  /// The first day after which another duty is late, and the first since when another one counts as silent.
  private var (nextLate, nextSilent) = (CivilDate.latest, CivilDate.latest)

  init(from date: WeeklyDate) {
    start = date
  }

  /// Ends the days where one of the duties turns late or silent.
  mutating func end(with duties: [OutstandingDuty]) {
    for due in duties.lazy.compactMap(\.due) {
      if start.day <= due { nextLate = min(nextLate, due) }
      if start.quiet < due { nextSilent = min(nextSilent, due) }
    }
  }

  func contains(_ date: WeeklyDate) -> Bool {
    start.day <= date.day && date.day <= nextLate
      && start.quiet <= date.quiet && date.quiet < nextSilent
  }
}
