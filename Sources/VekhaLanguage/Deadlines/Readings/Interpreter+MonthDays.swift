import VekhaCore

// MARK: - Numbered days and parts of a cycle

extension Interpreter {
  /// «до 10 числа каждого месяца», «до 5 числа месяца, следующего за отчётным кварталом».
  func monthDays(
    _ days: [Int], _ reference: CycleReference, _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    let unit = frequency.map(\.unit) ?? reference.unit
    guard frequency == nil || frequency?.every == 1, let length = Self.months(in: unit),
      frequency.map({ $0.times == 1 || $0.times == days.count }) ?? true
    else { return .unclear([]) }
    var rule = RecurrenceRule(frequency: .monthly)
    rule.byMonthDay = days.sorted()
    guard length > 1 || reference.followsReport else { return limits(rule, bounds) }
    rule.byMonth = length == 1 ? [] : stride(from: 1, through: 12, by: length).map(\.self)
    if reference.inLastMonth {
      rule.byMonth = rule.byMonth.map { $0 + length - 1 }
      return limits(rule, bounds)
    }
    let outcome = limits(rule, bounds, from: afterFirstCycle(of: length, bounds))
    guard !reference.followsReport, case .taken(var reading) = outcome else { return outcome }
    reading.conventions = [Catalogue.Deadlines.monthAfterCycle]
    rule.byMonth = rule.byMonth.map { $0 + length - 1 }
    if case .taken(let other) = limits(rule, bounds) { reading.alternatives = [other] }
    return .taken(reading)
  }

  private static func months(in unit: CalendarUnit) -> Int? {
    switch unit {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    default: nil
    }
  }

  /// The first day after the first whole cycle that begins in the period.
  private func afterFirstCycle(of length: Int, _ bounds: CycleBounds) -> CivilDate {
    let start = bounds.period.start
    let opening = start.day == 1 ? start : start.endOfMonth.adding(days: 1)
    let late = (opening.month - 1) % length
    return opening.adding(months: (late == 0 ? 0 : length - late) + length)
  }

  /// «в конце каждого месяца», «до конца квартала», «последний день месяца».
  func cyclePart(
    _ part: CyclePart, _ reference: CycleReference, _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    guard let length = Self.months(in: reference.unit), reference.followsReport == false,
      frequency == nil || frequency == Frequency(unit: reference.unit)
    else { return .unclear([]) }
    var rule = RecurrenceRule(frequency: .monthly)
    rule.byMonthDay = [part.last]
    if length > 1 { rule.byMonth = months(of: part, length) }
    guard case .taken(var reading) = limits(rule, bounds), !part.isLimit,
      case .recurring(var recurrence)? = reading.deadline
    else { return limits(rule, bounds) }
    recurrence.firstStart = AnnualDay(recurrence.firstDue.month, part.first)
      .date(in: recurrence.firstDue.year)
    recurrence.windowed = part.first > 0
    let other = reading
    reading = .recurring(recurrence)
    if !reference.isEach, frequency == nil { reading.alternatives = once(other, recurrence) }
    return .taken(reading)
  }

  /// Without «каждого» the first cycle alone may be meant.
  private func once(_ reading: Reading, _ recurrence: Recurrence) -> [Reading] {
    guard let start = recurrence.firstStart,
      let period = Period(start: start, end: recurrence.firstDue)
    else { return [] }
    return [.window(period)]
  }

  private func months(of part: CyclePart, _ length: Int) -> [Int] {
    let shift = part.last == -1 ? length : part.last == 20 ? (length + 1) / 2 : 1
    return stride(from: shift, through: 12, by: length).map(\.self)
  }

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
    return .taken(
      .recurring(Recurrence(rules: [], dates: dates, firstStart: nil, firstDue: first)))
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
    guard length == 1 else { return .unclear([]) }
    var rule = RecurrenceRule(frequency: .monthly)
    rule.byDay = Weekday.allCases.prefix(5).map { .init(weekday: $0) }
    rule.bySetPosition = [number]
    guard case .taken(var reading) = limits(rule, bounds) else { return .unclear([]) }
    reading.conventions = [Catalogue.Deadlines.noCalendar]
    return .taken(reading)
  }
}
