extension RelativeOffset {
  /// The last day of the term when its event falls on the given day; the count begins on the day after.
  ///
  /// An offset that gives no number, or only says "not earlier", has no last day.
  func date(from event: CivilDate, calendar: WorkCalendar) -> CivilDate? {
    switch self {
    case .after(let span): event.adding(span, calendar: calendar)
    case .before(let span): event.subtracting(span, calendar: calendar)
    case .notEarlier, .notEarlierBefore, .within, .afterwards, .beforehand: nil
    }
  }
}
