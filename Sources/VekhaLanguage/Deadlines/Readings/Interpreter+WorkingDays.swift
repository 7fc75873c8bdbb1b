import VekhaCore

// MARK: - Working days of every cycle

extension Interpreter {
  /// Working days need the calendar, so their dates are listed one by one.
  func workingDays(_ number: Int, _ reference: CycleReference, _ bounds: CycleBounds) -> Outcome {
    guard let length = Self.months(in: reference.unit), bounds.months.isEmpty else {
      return .unclear([])
    }
    guard let calendar = plan.calendar else { return weekdaysInstead(number, length, bounds) }
    let dates = cycles(of: length, reference, bounds.period).compactMap {
      calendar.workingDay(number, of: $0)
    }.filter(bounds.period.contains)
    guard let first = dates.first else { return .unclear([]) }
    var reading = Reading.recurring(
      Recurrence(rules: [], dates: dates, firstStart: nil, firstDue: first))
    let word = OrdinalWords.masculine(number)
    if bounds.period == plan.period, !reference.followsReport, reference.unit == .month {
      reading.ownWords = Bilingual(
        ru: "\(word.ru) рабочий день каждого месяца",
        en: "the \(word.en) working day of every month")
    }
    return .taken(reading)
  }

  private func cycles(of length: Int, _ reference: CycleReference, _ period: Period) -> [Period] {
    var cycles: [Period] = []
    let start = period.start.startOfMonth
    var opening = start.adding(months: -((start.month - 1) % length))
    if reference.followsReport { opening = start.adding(months: length) }
    while opening <= period.end, cycles.count < 1200 {
      let next = opening.adding(months: length)
      if let cycle = Period(start: opening, end: next.adding(days: -1)) { cycles.append(cycle) }
      opening = next
    }
    return cycles
  }

  private func weekdaysInstead(_ number: Int, _ length: Int, _ bounds: CycleBounds) -> Outcome {
    let outcome = mondayToFriday(number, length, 1, bounds)
    guard case .taken(var reading) = outcome else { return outcome }
    reading.conventions = [Catalogue.Deadlines.noCalendar]
    return .taken(reading)
  }

  /// «последний будний день каждого месяца».
  func mondayToFriday(
    _ number: Int, _ reference: CycleReference, _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    guard let length = Self.months(in: reference.unit), !reference.followsReport,
      frequency == nil || frequency?.unit == reference.unit && frequency?.times == 1
    else { return .unclear([]) }
    return mondayToFriday(number, length, frequency?.every ?? 1, bounds)
  }

  private func mondayToFriday(
    _ number: Int, _ length: Int, _ every: Int, _ bounds: CycleBounds
  ) -> Outcome {
    var rule = RecurrenceRule(frequency: .monthly)
    rule.interval = every
    if length > 1 {
      rule.byMonth = Array(stride(from: number < 0 ? length : 1, through: 12, by: length))
    }
    rule.byDay = Weekday.allCases.prefix(5).map { .init(weekday: $0) }
    rule.bySetPosition = [number]
    return length > 1 && every > 1 ? .unclear([]) : limits(rule, bounds)
  }
}
