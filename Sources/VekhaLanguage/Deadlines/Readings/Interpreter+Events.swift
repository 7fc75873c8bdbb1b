import VekhaCore

// MARK: - Deadlines counted from an event

extension Interpreter {
  func reading(of term: EventTerm) -> Reading {
    let words = term.words ?? ""
    let anchor = term.isName ? String(words) : EventNames.named(words)
    let offset = term.offset.inMonths
    let relative = RelativeTerm(anchor: anchor, offset: offset)
    var reading = Reading(.relative, deadline: .relative(relative))
    reading.anchor = anchor
    reading.offset = offset.description
    if anchor.isEmpty { reading.conventions = [Catalogue.Deadlines.noEvent] }
    if let days = eventDays(term) { place(&reading, term.offset, days, term.edge) }
    return reading
  }

  /// «в течение 60 дней со дня подписания, но не позднее 1 декабря»: the day alone is sure.
  func capped(_ parts: Parts) -> Outcome? {
    guard parts.count == 2, let term = parts.relatives.first, case .after = term.offset,
      case .by(let last)? = parts.stretched.first, last.annual.isDay,
      case .taken(var day) = dated(parts.stretched)
    else { return nil }
    day.alternatives.insert(reading(of: term), at: 0)
    return .taken(day)
  }

  private func eventDays(_ term: EventTerm) -> Period? {
    guard let stretch = term.stretch,
      case .once(let period)? = plan.resolve(stretch, by: term.edge == .start ? .start : .end)
    else { return nil }
    return period
  }

  /// Gives the dates of a term whose event the calendar knows.
  private func place(
    _ reading: inout Reading, _ offset: RelativeOffset, _ days: Period, _ edge: EventTerm.Edge
  ) {
    let event = edge == .start ? days.start : days.end
    switch offset {
    case .after(let span) where span.count == 0: reading.due = event
    case .after(let span):
      reading.due = moved(event, span, forward: true)
      reading.start = reading.due == nil ? nil : event.adding(days: 1)
    case .before(let span): reading.due = moved(event, span, forward: false)
    case .notEarlier(let span): reading.start = moved(event, span, forward: true)
    case .notEarlierBefore(let span): reading.start = moved(event, span, forward: false)
    case .within: (reading.start, reading.due) = (days.start, days.end)
    case .afterwards: reading.start = event.adding(days: 1)
    case .beforehand: reading.due = event.adding(days: -1)
    }
    settle(&reading)
  }

  /// Working days are counted only by a calendar.
  private func moved(_ event: CivilDate, _ span: Span, forward: Bool) -> CivilDate? {
    let sign = forward ? 1 : -1
    return switch span.unit {
    case .workingDays: plan.calendar?.adding(workingDays: sign * span.count, to: event)
    case .days: event.adding(days: sign * span.count)
    case .weeks: event.adding(days: sign * span.count * 7)
    case .months: event.adding(months: sign * span.count)
    case .years: event.adding(months: sign * span.count * 12)
    }
  }

  private func settle(_ reading: inout Reading) {
    if reading.offset?.hasPrefix("+") == true || reading.offset?.hasPrefix("-") == true,
      reading.due == nil, plan.calendar == nil
    {
      reading.conventions.append(Catalogue.Deadlines.noCalendar)
    }
    if let start = reading.start,
      let period = Period(start: start, end: reading.due ?? plan.period.end)
    {
      reading.deadline = .window(period)
    } else if let due = reading.due {
      reading.deadline = .by(due)
    }
  }
}

extension RelativeOffset {
  /// Years are told in months.
  fileprivate var inMonths: RelativeOffset {
    switch self {
    case .after(let span): .after(span.inMonths)
    case .before(let span): .before(span.inMonths)
    case .notEarlier(let span): .notEarlier(span.inMonths)
    case .notEarlierBefore(let span): .notEarlierBefore(span.inMonths)
    case .within, .afterwards, .beforehand: self
    }
  }
}

extension Span {
  fileprivate var inMonths: Span { unit == .years ? .months(count * 12) : self }
}
