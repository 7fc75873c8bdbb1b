// A duty without a date or without an owner.
extension Ladder {
  /// The coordinator is asked for a date or an owner, and again every week.
  func asks(through last: CivilDate) -> [Rung] {
    let first = occurrence.remindedThrough.map(dayOfAsk(after:)) ?? occurrence.ladderFrom
    return stride(from: first.dayNumber, through: last.dayNumber, by: 7)
      .map { ask(on: CivilDate(dayNumber: $0)) }
      .filter { $0.date <= last }
  }

  private func ask(on day: CivilDate) -> Rung {
    rung(on: day, .ask(day), .role(.coordinator))
  }

  /// The next question.
  func nextAsk(after day: CivilDate) -> Rung { ask(on: dayOfAsk(after: day)) }

  /// The day of the first question that comes after another day.
  ///
  /// One that falls on a day off is still to come while no working day has followed it.
  private func dayOfAsk(after day: CivilDate) -> CivilDate {
    let from = occurrence.ladderFrom
    let days = from.days(until: calendar.previousWorkingDay(onOrBefore: day))
    return days < 0 ? from : from.adding(days: (days / 7 + 1) * 7)
  }
}
