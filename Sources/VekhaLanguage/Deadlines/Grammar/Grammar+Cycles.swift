import VekhaCore

// MARK: - Days and parts of a cycle: «до 10 числа каждого месяца», «в конце квартала»

extension Grammar {
  mutating func dayOfCycle() -> Clause? {
    skipTermWord()
    return either(
      { $0.dayRangeOfCycle() }, { $0.numberedDays() }, { $0.dayOfReport() },
      { $0.workingDayOfCycle() }, { $0.lastDay() },
      { $0.partOfCycle() })
  }

  /// «с 1 по 5 число каждого месяца», «25–30 числа ежемесячно».
  private mutating func dayRangeOfCycle() -> Clause? {
    let isFrom = take(.from)
    guard let first = ordinal(1...31),
      take(.upTo) || !isFrom && take(.dash) || isFrom && take(.until),
      let last = dayOrLast(), first < last || last < 0, take(.dates) || take(unit: .day)
    else { return nil }
    var cycle = cycleAfterDay() ?? CycleReference(unit: .month)
    cycle.isEach = true
    return cycle.unit == .month ? .cyclePart(CyclePart(first: first, last: last), of: cycle) : nil
  }

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
    guard next?.spelling.hasSuffix(Spelling("числах")) != true, take(.dates) else { return nil }
    return .monthDays(days, of: cycleAfterDay() ?? CycleReference(unit: .month))
  }

  private mutating func furtherDay() -> Int? {
    _ = take(.until)
    return ordinal(1...31)
  }

  /// What stands after «числа»: nothing, «каждого месяца», «месяца, следующего за отчётным …».
  private mutating func cycleAfterDay() -> CycleReference? {
    either({ $0.reportedCycle() }, { $0.monthOfCycle() }, { $0.plainCycle() })
  }

  /// «последнего месяца квартала», «второго месяца каждого полугодия».
  private mutating func monthOfCycle() -> CycleReference? {
    let number = take(.last) ? -1 : ordinal(1...12)
    guard let number, take(unit: .month) else { return nil }
    _ = take(.every)
    guard let unit = cycleUnit() else { return nil }
    return CycleReference(unit: unit, isEach: true, inMonth: number)
  }

  private mutating func plainCycle() -> CycleReference? {
    let isEach = take(.every)
    _ = take(.current)
    if take(.following) {
      return take(unit: .month)
        ? CycleReference(unit: .month, isEach: true, followsReport: true) : nil
    }
    guard take(unit: .month) else { return nil }
    _ = attempt { $0.take(.every) && $0.take(unit: .quarter) ? true : nil }
    return CycleReference(unit: .month, isEach: isEach)
  }

  /// «[каждого] месяца, следующего за отчётным [кварталом]», «следующего за отчётным месяца».
  private mutating func reportedCycle() -> CycleReference? {
    _ = take(.every)
    let named = take(unit: .month) || take(unit: .year)
    _ = take(.comma)
    guard take(.following), take(.before), let unit = reportUnit() else { return nil }
    let isVague = tokens[position - 1].key == .period
    guard named || take(unit: .month) else { return nil }
    return CycleReference(unit: unit, isEach: true, followsReport: true, isVague: isVague)
  }

  /// «отчётным», «отчётным кварталом», «кварталом».
  private mutating func reportUnit() -> CalendarUnit? {
    let isReport = take(.reporting)
    if take(.period) { return .month }
    if let unit = attempt({ $0.unitNotCase() }) { return unit }
    return isReport ? .month : nil
  }

  /// A unit in the instrumental: «кварталом», not the «месяца» that is itself the one described.
  private mutating func unitNotCase() -> CalendarUnit? {
    guard next?.spelling.hasSuffix(.endsInM) == true else { return nil }
    return cycleUnit()
  }

  /// «до 15 января года, следующего за отчётным».
  private mutating func dayOfReport() -> Clause? {
    _ = limitWord()
    guard let day = ordinal(1...31), let month = month(), reportedCycle() != nil,
      CivilDate(year: 2000, month: month, day: day) != nil
    else { return nil }
    return .by(Stretch(.day(month, day), .everyFollowing))
  }

  /// «последний рабочий день каждого месяца», «10-й рабочий день месяца».
  private mutating func workingDayOfCycle() -> Clause? {
    _ = limitWord() || take(.into)
    if let ordinal = attempt({ $0.weekdayOrdinal() }) {
      return cycle().map { .mondayToFriday(ordinal, of: $0) }
    }
    guard let ordinal = workingDayOrdinal() else { return nil }
    if let cycle = reportedOrCycle() { return .workingDay(ordinal, of: cycle) }
    let isMonthly = tokens.contains { $0.term == .each(.month) }
    return isMonthly ? .workingDay(ordinal, of: CycleReference(unit: .month)) : nil
  }

  /// «последний будний».
  private mutating func weekdayOrdinal() -> Int? {
    let ordinal = take(.last) ? -1 : ordinal(1...23)
    _ = take(.dates)
    guard let ordinal, take(.weekday) else { return nil }
    _ = take(unit: .day)
    return ordinal
  }

  private mutating func reportedOrCycle() -> CycleReference? {
    either({ $0.reportedCycle() }, { $0.cycle() })
  }

  /// «последний день месяца», «последнее число квартала».
  private mutating func lastDay() -> Clause? {
    _ = limitWord() || take(.into)
    guard take(.last), take(unit: .day) || take(.dates), let cycle = cycle() else { return nil }
    return .cyclePart(.wholeEnd, of: cycle)
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

  /// «месяца», «каждого квартала»; a year only with «каждого».
  private mutating func cycle() -> CycleReference? {
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
