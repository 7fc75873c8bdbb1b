import VekhaCore

// MARK: - Days and parts of a cycle: «до 10 числа каждого месяца», «в конце квартала»

extension Grammar {
  mutating func dayOfCycle() -> Clause? {
    skipTermWord()
    return either(
      { $0.dayRangeOfCycle() }, { $0.numberedDays() }, { $0.dayOfReport() },
      { $0.workingDayOfCycle() }, { $0.lastDay() }, { $0.partOfCycle() }, { $0.wholeMonthOfCycle() }
    )
  }

  /// «с 1 по 5 число каждого месяца», «25–30 числа ежемесячно».
  private mutating func dayRangeOfCycle() -> Clause? {
    let isFrom = take(.from)
    guard let first = ordinal(1...31),
      take(.upTo) || !isFrom && take(.dash) || isFrom && take(.until),
      let last = dayOrLast(), first < last || last < 0, take(.dates) || dayWord(),
      !isMonthNext
    else { return nil }
    var cycle = cycleAfterDay() ?? CycleReference(unit: .month)
    cycle.isEach = true
    return cycle.unit == .month ? .cyclePart(CyclePart(first: first, last: last), of: cycle) : nil
  }

  /// «день», «дня»; «3–5 дней» is a length.
  private mutating func dayWord() -> Bool { next?.spelling != Self.days && take(unit: .day) }

  private static let days = Spelling("дней")

  private mutating func dayOrLast() -> Int? { take(.last) ? -1 : ordinal(1...31) }

  /// «до 10 числа месяца, следующего за отчётным кварталом».
  mutating func numberedDays() -> Clause? {
    _ = limitWord() || take(.into) || take(.every)
    _ = take(.every)
    guard let first = ordinal(1...31) else { return nil }
    var days = [first]
    while let more = attempt({ $0.take(.comma) || $0.take(.and) ? $0.furtherDay() : nil }) {
      days.append(more)
    }
    guard next?.spelling.hasSuffix(.endsInKh) != true, take(.dates) || monthSaidElsewhere != nil,
      !isMonthNext
    else { return nil }
    return .monthDays(days, of: cycleAfterDay() ?? CycleReference(unit: .month))
  }

  private mutating func furtherDay() -> Int? {
    _ = take(.until)
    return ordinal(1...31)
  }

  /// «в конце каждого месяца», «до конца квартала», «первая декада месяца».
  private mutating func partOfCycle() -> Clause? {
    let isLimit = limitWord()
    if !isLimit { _ = take(.into, .onto) }
    guard let name = partName(), let cycle = attempt({ $0.cycle() }) ?? monthSaidElsewhere else {
      return nil
    }
    guard !isLimit else {
      return name == .end ? .cyclePart(.wholeEnd, of: cycle) : nil
    }
    return .cyclePart(CyclePart(first: name.first, last: name.last), of: cycle)
  }

  /// «последний месяц квартала».
  private mutating func wholeMonthOfCycle() -> Clause? {
    let isLimit = limitWord()
    if !isLimit { _ = take(.into) }
    guard let month = monthOfCycle() else { return nil }
    return .cyclePart(CyclePart(first: 1, last: -1, isLimit: isLimit), of: month)
  }

  /// «месяца», «каждого квартала»; a year only with «каждого».
  mutating func cycle() -> CycleReference? {
    let isEach = take(.every)
    _ = take(.current)
    guard let unit = cycleUnit() else { return nil }
    guard isEach || unit == .month || unit == .quarter || unit == .half || unit == .week else {
      return nil
    }
    guard unit != .month || !followsNumber else { return nil }
    return CycleReference(unit: unit, isEach: isEach)
  }

  /// «ежемесячно, 3-я неделя».
  private var monthSaidElsewhere: CycleReference? {
    let isMonthly = isAtBoundary && tokens.contains { $0.term == .each(.month) }
    return isMonthly ? CycleReference(unit: .month, isEach: true) : nil
  }

  private var followsNumber: Bool {
    if case .number(_, 4)? = next?.kind { return true }
    return false
  }
}
