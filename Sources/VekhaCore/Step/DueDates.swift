/// Computes the dates of duties from deadlines, with the calendar and the period of a definition.
struct DueDates {
  let calendar: WorkCalendar
  let rule: NonWorkingDayRule
  let period: Period?
  /// A stage's recurring items begin with its entry, a roadmap's with its period.
  let beginsAtEntry: Bool

  init(_ definition: Definition, calendar: WorkCalendar) {
    self.calendar = calendar
    rule = definition.nonWorkingDay
    period = definition.period
    beginsAtEntry = definition.kind == .workflow
  }

  /// The dates of a duty with a single deadline that counts from the given day of entry.
  func dates(of deadline: Deadline?, from entry: CivilDate) -> DutyDates {
    let start = period?.start ?? entry
    return switch deadline {
    case .by(let date):
      DutyDates(opens: min(start, date), due: shifted(date), unshifted: date)
    case .window(let window):
      DutyDates(opens: window.start, due: window.end, unshifted: window.end)
    case .recurring(let recurrence):
      first(of: recurrence, from: entry)
    case .relative(let term):
      relative(term, from: entry)
    case .wholePeriod:
      DutyDates(opens: start, due: period?.end, unshifted: period?.end)
    case .onDemand, nil:
      DutyDates(opens: start, due: nil, unshifted: nil)
    }
  }

  /// The first occurrence, or one after the given due date; nil when the recurrence has ended.
  func occurrence(of recurrence: Recurrence, after due: CivilDate?) -> DutyDates? {
    guard let next = recurrence.next(after: due), period.map({ next <= $0.end }) ?? true else {
      return nil
    }
    let opens = recurrence.start(ofDue: next) ?? due?.adding(days: 1) ?? period?.start ?? next
    let effective = recurrence.shiftsOnDaysOff ? shifted(next) : next
    return DutyDates(opens: opens, due: effective, unshifted: next)
  }

  func shifted(_ date: CivilDate) -> CivilDate {
    calendar.shift(date, rule: rule, within: period)
  }

  /// The day after which the occurrences count; nil where all of them do.
  func eve(ofEntry entry: CivilDate) -> CivilDate? {
    beginsAtEntry ? entry.adding(days: -1) : nil
  }

  private func first(of recurrence: Recurrence, from entry: CivilDate) -> DutyDates {
    occurrence(of: recurrence, after: eve(ofEntry: entry))
      ?? DutyDates(opens: period?.start ?? entry, due: nil, unshifted: nil)
  }

  /// A term that counts from an event the engine knows: the entry into the stage or the opening of the case.
  private func relative(_ term: RelativeTerm, from entry: CivilDate) -> DutyDates {
    guard term.countsFromEntry, let date = term.offset.date(from: entry, calendar: calendar) else {
      return DutyDates(opens: period?.start ?? entry, due: nil, unshifted: nil)
    }
    return DutyDates(opens: entry, due: shifted(date), unshifted: date)
  }
}

extension RelativeTerm {
  /// Whether it counts from the beginning of the stage or of the programme itself.
  ///
  /// «Окончание этапа», «утверждение программы» or no event at all are for somebody to put a date to.
  package var countsFromEntry: Bool {
    let words = anchor.lowercased().split(separator: " ")
    guard let event = words.first, Self.beginnings.contains(where: event.hasPrefix) else {
      return false
    }
    return words.dropFirst().contains { word in Self.wholes.contains(where: word.hasPrefix) }
  }

  private static let beginnings = ["начал", "открыти", "start", "beginning"]
  private static let wholes = ["этап", "программ", "stage", "programme"]
}

extension Decision {
  var dueDates: DueDates { DueDates(definition, calendar: context.calendar) }
}
