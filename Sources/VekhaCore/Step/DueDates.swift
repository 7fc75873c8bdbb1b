/// Computes the dates of duties from deadlines, with the calendar and the period of a definition.
struct DueDates {
  let calendar: WorkCalendar
  let rule: NonWorkingDayRule
  let period: Period?

  /// The dates of a duty with a single deadline that counts from the given day of entry.
  func dates(of deadline: Deadline?, from entry: CivilDate) -> DutyDates {
    let start = period?.start ?? entry
    return switch deadline {
    case .by(let date):
      DutyDates(opens: min(start, date), due: shifted(date), unshifted: date)
    case .window(let window):
      DutyDates(opens: window.start, due: window.end, unshifted: window.end)
    case .recurring(let recurrence):
      first(of: recurrence, from: start)
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
    let effective = recurrence.windowed ? next : shifted(next)
    return DutyDates(opens: opens, due: effective, unshifted: next)
  }

  func shifted(_ date: CivilDate) -> CivilDate {
    calendar.shift(date, rule: rule, within: period)
  }

  private func first(of recurrence: Recurrence, from start: CivilDate) -> DutyDates {
    occurrence(of: recurrence, after: nil) ?? DutyDates(opens: start, due: nil, unshifted: nil)
  }

  /// A term that counts from an event the engine knows: the entry into the stage or the opening of the case.
  private func relative(_ term: RelativeTerm, from entry: CivilDate) -> DutyDates {
    guard term.countsFromEntry, let date = term.offset.date(from: entry, calendar: calendar) else {
      return DutyDates(opens: entry, due: nil, unshifted: nil)
    }
    return DutyDates(opens: entry, due: shifted(date), unshifted: date)
  }
}

extension RelativeTerm {
  /// Whether the event it counts from is the start of the stage or of the programme itself.
  package var countsFromEntry: Bool {
    anchor.isEmpty || Self.entries.contains { anchor.lowercased().contains($0) }
  }

  private static let entries = [
    "этап", "программ", "начал", "открыти", "stage", "programme", "start",
  ]
}

extension Decision {
  var dueDates: DueDates {
    DueDates(
      calendar: context.calendar, rule: definition.nonWorkingDay, period: definition.period)
  }
}
