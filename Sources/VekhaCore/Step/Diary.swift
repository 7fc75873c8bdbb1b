/// The day on which each duty of one case next wants to be looked at, kept from step to step while time passes on paper.
///
/// It holds as long as the world around the case stays as it is, and follows the case's events: what one of
/// them touches is looked up afresh.
package final class Diary {
  /// When something next happens in a case: the first opening and the first rung.
  struct Outlook {
    var opening: CivilDate?
    var rung: CivilDate?
  }

  /// How many events the state has that the days are those of.
  private var sequence = 0
  /// The day of each duty by its place; within, nil where its ladder has ended.
  private(set) var days = DutyDays()
  /// What was found when every open duty was looked at, and the places that were touched since.
  private var outlook: Outlook?
  private var touched: [Int] = []
  /// Whether a step has brought the state to its present, and nothing has touched it since.
  private var hasReachedPresent = false

  package init() {}

  /// Takes up a state; what is known of another one no longer counts.
  func open(at sequence: Int) {
    guard self.sequence != sequence else { return }
    self.sequence = sequence
    forget()
  }

  private func forget() { (days, outlook, hasReachedPresent) = (DutyDays(), nil, false) }

  /// Notes that a step is over, and all that was to be done in it is done.
  func reachPresent() { hasReachedPresent = true }

  /// Whether nothing is to be done on a day: all was done before, and no opening and no rung has come since.
  func isAtPresent(on day: CivilDate) -> Bool {
    guard hasReachedPresent, let outlook = outlook(on: day) else { return false }
    return outlook.opening.map { day < $0 } ?? true
  }

  /// Notes that every duty was looked at, and what that showed.
  func close(with outlook: Outlook, _ days: DutyDays) {
    (self.outlook, self.days, touched) = (outlook, days, [])
  }

  /// What was found when all were looked at, where that still holds on a day.
  func outlook(on day: CivilDate) -> Outlook? {
    outlook.flatMap { touched.isEmpty && $0.isQuiet(through: day) ? $0 : nil }
  }

  /// The same for a state, of which the diary may know nothing.
  func outlook(of state: Case, on day: CivilDate) -> Outlook? {
    sequence == state.sequence ? outlook(on: day) : nil
  }

  /// The places that were touched since all were looked at; nil where others may owe something by a day.
  func touched(whileQuietThrough day: CivilDate) -> [Int]? {
    outlook.flatMap { $0.isQuiet(through: day) ? touched.sorted() : nil }
  }

  /// Follows the state to what an event made of it.
  func note(_ event: Event, in duties: Duties) {
    sequence += 1
    if event.leavesDutiesAlone { return }
    guard !event.isPlan, let key = event.occurrenceKey, let place = duties.place(of: key) else {
      return forget()
    }
    hasReachedPresent = false
    days.forget(place)
    if !touched.contains(place) { touched.append(place) }
  }

  /// Notes the day of a duty's next rung; nil where its ladder has ended.
  func expect(_ next: CivilDate?, at place: Int) { days.note(next, at: place) }
}

extension Diary.Outlook {
  /// Whether no rung comes by a day.
  func isQuiet(through day: CivilDate) -> Bool { rung.map { day < $0 } ?? true }
}

extension Event {
  /// Whether it only says that somebody is told of something beside the ladder.
  fileprivate var leavesDutiesAlone: Bool {
    if case .reminded(let reminding) = self { !reminding.step.isRung } else { false }
  }

  /// Whether it may put a duty among the others, whose places move on.
  fileprivate var isPlan: Bool {
    if case .planned = self { true } else { false }
  }
}
