/// One rung: on which day, by which step, to whom.
struct Rung: Hashable {
  enum Audience: Hashable {
    case responsible
    case role(Role)
  }

  var date: CivilDate
  var step: Step
  var audience: Audience
}

/// The rungs owed for a duty, derived from its dates and the policy.
struct Ladder {
  let policy: ReminderPolicy
  let calendar: WorkCalendar

  /// Rungs up to a day, in order; those before the duty opened are not owed.
  func rungs(
    for occurrence: Occurrence, of item: Item, isVacant: Bool, through last: CivilDate
  ) -> [Rung] {
    let from = occurrence.ladderFrom
    guard let due = occurrence.dates.due, !item.responsible.isEmpty else {
      return asks(from: from, through: last)
    }
    var rungs = openingRungs(occurrence, isVacant: isVacant)
    rungs += beforeRungs(due) + afterRungs(due)
    if case .wholePeriod = item.deadline?.deadline { rungs += checkpoints(from: from, due: due) }
    if !occurrence.isExemptFromEscalation { rungs += escalations(due) }
    return rungs.filter { from <= $0.date && $0.date <= last }.sorted { $0.date < $1.date }
  }

  /// A duty without a date or without anybody responsible: the coordinator is asked, then weekly.
  private func asks(from: CivilDate, through last: CivilDate) -> [Rung] {
    guard from <= last else { return [] }
    return stride(from: from.dayNumber, through: last.dayNumber, by: 7).map {
      Rung(date: CivilDate(dayNumber: $0), step: .ask, audience: .role(.coordinator))
    }
  }

  private func openingRungs(_ occurrence: Occurrence, isVacant: Bool) -> [Rung] {
    var rungs: [Rung] = []
    let from = occurrence.ladderFrom
    if isVacant { rungs.append(Rung(date: from, step: .vacant, audience: .responsible)) }
    if policy.opened || occurrence.isExemptFromEscalation {
      rungs.append(Rung(date: from, step: .opened, audience: .responsible))
    }
    if occurrence.isExemptFromEscalation {
      rungs.append(Rung(date: from, step: .opened, audience: .role(.coordinator)))
    }
    return rungs
  }

  /// A rung before the deadline that falls on a day off comes on the working day before it.
  private func beforeRungs(_ due: CivilDate) -> [Rung] {
    policy.before.map { span in
      let day = due.subtracting(span, calendar: calendar)
      return Rung(
        date: calendar.previousWorkingDay(onOrBefore: day), step: .before(span),
        audience: .responsible)
    }
  }

  private func afterRungs(_ due: CivilDate) -> [Rung] {
    var rungs: [Rung] = []
    if policy.due { rungs.append(rung(on: due, .due, .responsible)) }
    guard let after = policy.after else { return rungs }
    let last = due.adding(after.until, calendar: calendar)
    var day = due.adding(after.first, calendar: calendar)
    var number = after.first
    while day <= last {
      rungs.append(rung(on: day, .after(number), .responsible))
      let next = day.adding(after.every, calendar: calendar)
      guard next > day else { break }
      day = next
      number = Span(count: due.days(until: day), unit: .days)
    }
    return rungs
  }

  private func escalations(_ due: CivilDate) -> [Rung] {
    policy.escalate.map { escalation in
      rung(
        on: due.adding(escalation.after, calendar: calendar), .escalate(escalation.to),
        .role(escalation.to))
    }
  }

  /// The last working day of each calendar year before the one in which the duty is due.
  private func checkpoints(from: CivilDate, due: CivilDate) -> [Rung] {
    guard from.year < due.year else { return [] }
    return (from.year..<due.year).map { year in
      let day = calendar.lastWorkingDay(ofYear: year)
      return Rung(date: day, step: .checkpoint(day), audience: .responsible)
    }
  }

  private func rung(on day: CivilDate, _ step: Step, _ audience: Rung.Audience) -> Rung {
    Rung(date: calendar.nextWorkingDay(onOrAfter: day), step: step, audience: audience)
  }
}
