/// The days after a deadline on which a duty is called to mind, one at a time, since they may never end.
struct LaterRungs: Sequence, IteratorProtocol {
  private let repetition: Repetition
  private let due: CivilDate
  private let calendar: WorkCalendar
  private let last: CivilDate
  private var latest: (day: CivilDate, span: Span)?

  /// Goes on from the furthest of the rungs that were climbed before.
  init(
    _ repetition: Repetition, due: CivilDate, calendar: WorkCalendar, beyond climbed: ClimbedRungs?
  ) {
    self.repetition = repetition
    self.due = due
    self.calendar = calendar
    last = repetition.until.map { due.adding($0, calendar: calendar) } ?? .latest
    let unit = repetition.isUniform ? repetition.first.inDays.unit : .days
    latest = climbed?.furthest(in: unit).map { (due.adding($0, calendar: calendar), $0) }
  }

  mutating func next() -> (day: CivilDate, span: Span)? {
    let next = latest.map { following($0.day, $0.span) } ?? first
    guard next.day <= last, latest.map({ $0.day < next.day }) ?? true else { return nil }
    latest = next
    return next
  }

  private var first: (day: CivilDate, span: Span) {
    (due.adding(repetition.first, calendar: calendar), repetition.first.inDays)
  }

  /// Counted from the deadline where both spans have one unit, so that a decree changes no rung's name.
  private func following(_ day: CivilDate, _ span: Span) -> (day: CivilDate, span: Span) {
    let every = repetition.every.inDays
    guard repetition.isUniform else {
      let next = day.adding(every, calendar: calendar)
      return (next, .days(due.days(until: next)))
    }
    let sum = Span(count: span.count + every.count, unit: every.unit)
    return (due.adding(sum, calendar: calendar), sum)
  }
}

extension Repetition {
  /// Whether both spans count the same thing: days, working days, months or years.
  fileprivate var isUniform: Bool { first.inDays.unit == every.inDays.unit }
}

extension Span {
  /// Weeks counted in days, as a step is written.
  var inDays: Span { unit == .weeks ? .days(count * 7) : self }
}
