/// One rung: on which day, by which step, to whom.
struct Rung: Hashable {
  enum Audience: Hashable {
    case responsible
    /// Those who stand in where nobody is responsible.
    case standIn
    case role(Role)
  }

  var date: CivilDate
  var step: Step
  var audience: Audience
}

/// The rungs owed for one duty, derived from its dates and the policy.
struct Ladder {
  let policy: ReminderPolicy
  let calendar: WorkCalendar
  let occurrence: Occurrence
  let item: Item
  let isVacant: Bool

  /// The rungs up to a day, in order; those before the duty opened are not owed.
  func rungs(through last: CivilDate) -> [Rung] {
    guard let due else { return asks(through: last) }
    return rungs(towards: due).filter { $0.date <= last }
  }

  /// The day of the first rung after another day; nil where the ladder has ended.
  func next(after day: CivilDate) -> CivilDate? {
    guard let due else { return nextAsk(after: day) }
    return rungs(towards: due).first { $0.date > day }?.date
  }

  /// The date that people are reminded of; a duty without anybody responsible has none until somebody is.
  private var due: CivilDate? {
    item.responsible.isEmpty && occurrence.assignee == nil ? nil : occurrence.dates.due
  }

  private func rungs(towards due: CivilDate) -> [Rung] {
    var rungs = openingRungs + beforeRungs(due) + afterRungs(due)
    if case .wholePeriod = item.deadline?.deadline { rungs += checkpoints(before: due) }
    if !occurrence.isExemptFromEscalation { rungs += escalations(due) }
    return rungs.filter { occurrence.ladderFrom <= $0.date }.sorted { $0.date < $1.date }
  }

  /// A rung that falls on a day off comes on the working day after it.
  private func rung(on day: CivilDate, _ step: Step, _ audience: Rung.Audience) -> Rung {
    Rung(date: calendar.nextWorkingDay(onOrAfter: day), step: step, audience: audience)
  }
}

// MARK: - Towards a due date

extension Ladder {
  private var openingRungs: [Rung] {
    let isExempt = occurrence.isExemptFromEscalation
    var rungs: [Rung] = []
    if isVacant { rungs.append(rung(on: occurrence.ladderFrom, .vacant, .standIn)) }
    if policy.opened || isExempt {
      rungs.append(rung(on: occurrence.ladderFrom, .opened, .responsible))
    }
    if isExempt {
      rungs.append(rung(on: occurrence.ladderFrom, .opened, .role(.coordinator)))
    }
    return rungs
  }

  /// A rung before the deadline that falls on a day off comes on the working day before it.
  private func beforeRungs(_ due: CivilDate) -> [Rung] {
    policy.before.map { span in
      let day = calendar.previousWorkingDay(onOrBefore: due.subtracting(span, calendar: calendar))
      return Rung(date: day, step: .before(span.inDays), audience: .responsible)
    }
  }

  private func afterRungs(_ due: CivilDate) -> [Rung] {
    var rungs: [Rung] = []
    if policy.due { rungs.append(rung(on: due, .due, .responsible)) }
    guard let after = policy.after else { return rungs }
    let last = due.adding(after.until, calendar: calendar)
    var (day, span) = (due.adding(after.first, calendar: calendar), after.first.inDays)
    while day <= last {
      rungs.append(rung(on: day, .after(span), .responsible))
      let next = day.adding(after.every, calendar: calendar)
      guard next > day else { break }
      (day, span) = (next, .days(due.days(until: next)))
    }
    return rungs
  }

  private func escalations(_ due: CivilDate) -> [Rung] {
    policy.escalate.map { escalation in
      let day = due.adding(escalation.after, calendar: calendar)
      return rung(on: day, .escalate(escalation.to), .role(escalation.to))
    }
  }

  /// The last working day of each calendar year before the one in which the duty is due.
  private func checkpoints(before due: CivilDate) -> [Rung] {
    let first = occurrence.ladderFrom.year
    guard first < due.year else { return [] }
    return (first..<due.year).map { year in
      let day = calendar.lastWorkingDay(ofYear: year)
      return Rung(date: day, step: .checkpoint(day), audience: .responsible)
    }
  }
}

// MARK: - Without a date

extension Ladder {
  /// The coordinator is asked for a date or an owner, and again every week.
  private func asks(through last: CivilDate) -> [Rung] {
    stride(from: occurrence.ladderFrom.dayNumber, through: last.dayNumber, by: 7)
      .map { ask(on: CivilDate(dayNumber: $0)) }
      .filter { $0.date <= last }
  }

  private func ask(on day: CivilDate) -> Rung {
    rung(on: day, .ask(day), .role(.coordinator))
  }

  /// A question that falls on a day off is still to come while no working day has followed it.
  private func nextAsk(after day: CivilDate) -> CivilDate {
    let from = occurrence.ladderFrom
    let days = from.days(until: calendar.previousWorkingDay(onOrBefore: day))
    let next = days < 0 ? from : from.adding(days: (days / 7 + 1) * 7)
    return ask(on: next).date
  }
}

extension Span {
  /// Weeks counted in days, as a step is written.
  fileprivate var inDays: Span { unit == .weeks ? .days(count * 7) : self }
}
