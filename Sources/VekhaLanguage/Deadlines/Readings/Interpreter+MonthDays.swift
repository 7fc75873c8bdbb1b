import VekhaCore

// MARK: - Numbered days and parts of a cycle

extension Interpreter {
  /// «до 10 числа каждого месяца», «до 5 числа месяца, следующего за отчётным кварталом».
  func monthDays(
    _ days: [Int], _ reference: CycleReference, _ frequency: Frequency?, _ bounds: CycleBounds
  ) -> Outcome {
    let unit = frequency.map(\.unit) ?? reference.unit
    let every = frequency?.every ?? 1
    guard every == 1 || unit == .month && !reference.followsReport,
      let length = Self.months(in: unit),
      frequency.map({ $0.times == 1 || $0.times == days.count }) ?? true
    else { return .unclear([]) }
    guard length > 1 || reference.followsReport else {
      let outcome = monthDays(days, in: [], every: every, bounds)
      return reference.isEach || frequency != nil ? outcome : perhapsOnce(outcome)
    }
    let months = length == 1 ? [] : Array(stride(from: 1, through: 12, by: length))
    if let number = reference.inMonth {
      let shift = number < 0 ? length - 1 : number - 1
      guard shift < length else { return .unclear([]) }
      return monthDays(days, in: months.map { $0 + shift }, bounds)
    }
    let outcome = monthDays(days, in: months, bounds, from: afterFirstCycle(of: length, bounds))
    guard case .taken(var reading) = outcome else { return outcome }
    if reference.isVague { reading.alternatives += quarterly(days, reference, bounds) }
    guard !reference.followsReport else { return .taken(reading) }
    reading.conventions.append(Catalogue.Deadlines.monthAfterCycle)
    if case .taken(let other) = monthDays(days, in: months.map { $0 + length - 1 }, bounds) {
      reading.alternatives.append(other)
    }
    return .taken(reading)
  }

  /// «до 15 числа» alone may be said of one month.
  private func perhapsOnce(_ outcome: Outcome) -> Outcome {
    guard seeksOthers, case .taken(var reading) = outcome, let due = reading.due else {
      return outcome
    }
    reading.alternatives.append(.by(due))
    reading.conventions.append(Catalogue.Deadlines.everyMonth)
    return .taken(reading)
  }

  /// Numbered days; in months that are too short for them, the last day.
  private func monthDays(
    _ days: [Int], in months: [Int], every: Int = 1, _ bounds: CycleBounds,
    from start: CivilDate? = nil
  ) -> Outcome {
    var rule = RecurrenceRule(frequency: .monthly)
    rule.interval = every
    rule.byMonth = months
    rule.byMonth = bounds.narrowed(rule).byMonth
    let rules = days.sorted().map(rule.onDay)
    rule.byMonthDay = days.sorted()
    guard rules.contains(where: { !$0.bySetPosition.isEmpty || $0.byMonthDay == [-1] }) else {
      return limits(rule, bounds, from: start)
    }
    let plain = rules.filter { $0.bySetPosition.isEmpty && $0.byMonthDay != [-1] }
    rule.byMonthDay = plain.flatMap(\.byMonthDay)
    let merged = (plain.isEmpty ? [] : [rule]) + rules.filter { !plain.contains($0) }
    guard case .taken(var reading) = limits(merged, bounds, from: start) else {
      return .unclear([])
    }
    reading.conventions = [Catalogue.Deadlines.shortMonths]
    rule.byMonthDay = days.sorted()
    rule.byMonth = (rule.byMonth.isEmpty ? Array(1...12) : rule.byMonth).filter { month in
      CivilDate.daysInMonth(year: 2023, month: month) >= days.max() ?? 31
    }
    if case .taken(let literal) = limits(rule, bounds, from: start) {
      reading.alternatives = [literal]
    }
    return .taken(reading)
  }

  /// «отчётным периодом» may be a month, but a quarter too.
  private func quarterly(
    _ days: [Int], _ reference: CycleReference, _ bounds: CycleBounds
  ) -> [Reading] {
    let quarters = CycleReference(unit: .quarter, isEach: true, followsReport: true)
    guard case .taken(let reading) = monthDays(days, quarters, nil, bounds) else { return [] }
    return [reading]
  }

  static func months(in unit: CalendarUnit) -> Int? {
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
      frequency == nil || frequency?.unit == reference.unit && frequency?.times == 1
    else { return .unclear([]) }
    var rule = RecurrenceRule(frequency: .monthly)
    rule.interval = length == 1 ? frequency?.every ?? 1 : 1
    if length > 1 { rule.byMonth = months(of: part, reference.inMonth, length) }
    guard length == 1 || !rule.byMonth.isEmpty else { return .unclear([]) }
    rule = rule.onDay(part.last)
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

  private func months(of part: CyclePart, _ number: Int?, _ length: Int) -> [Int] {
    if let number {
      let shift = number < 0 ? length : number
      return shift <= length ? stride(from: shift, through: 12, by: length).map(\.self) : []
    }
    let shift = part.last == -1 ? length : part.last == 20 ? (length + 1) / 2 : 1
    return stride(from: shift, through: 12, by: length).map(\.self)
  }
}
