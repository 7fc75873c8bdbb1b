/// The day on which each duty of one case next wants to be looked at, kept from step to step while time passes on paper.
///
/// It holds as long as the world around the case stays as it is, and follows the case's events: what one of
/// them touches is looked up afresh.
package final class Diary {
  /// How many events the state has that the days are those of.
  private var sequence = 0
  /// The day of each duty that was looked at; nil where its ladder has ended.
  private var days: [OccurrenceKey: CivilDate?] = [:]
  /// Whether every open duty was looked at, when the first of them wants the next look, and what was touched since.
  private var isClosed = false
  private var first: CivilDate?
  private var touched: Set<OccurrenceKey> = []

  package init() {}

  /// Takes up a state; what is known of another one no longer counts.
  func open(at sequence: Int) {
    guard self.sequence != sequence else { return }
    self.sequence = sequence
    forget()
  }

  private func forget() { (days, isClosed) = ([:], false) }

  /// Notes that every open duty was looked at, and the day of the first rung.
  func close(first: CivilDate?) { (self.first, isClosed, touched) = (first, true, []) }

  /// The duties that were touched since all were looked at; nil where others may owe something by a day.
  func touched(whileQuietThrough day: CivilDate) -> Set<OccurrenceKey>? {
    isClosed && first.map { day < $0 } ?? true ? touched : nil
  }

  /// Follows the state to what an event makes of it.
  func note(_ event: Event) {
    sequence += 1
    guard let key = event.occurrenceKey else { return forget() }
    days[key] = nil
    touched.insert(key)
  }

  /// Whether nothing is owed for a duty by a day, as far as was found out before.
  func isQuiet(_ key: OccurrenceKey, through day: CivilDate) -> Bool {
    guard let next = days[key] else { return false }
    return next.map { day < $0 } ?? true
  }

  /// The day of the next rung after another day, found out once.
  func next(
    of key: OccurrenceKey, after day: CivilDate, _ find: () -> CivilDate?
  ) -> CivilDate? {
    if let next = days[key], next.map({ day < $0 }) ?? true { return next }
    let next = find()
    days[key] = .some(next)
    return next
  }
}
