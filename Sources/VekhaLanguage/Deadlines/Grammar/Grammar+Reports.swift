import VekhaCore

// MARK: - The cycle that a numbered day belongs to: «месяца, следующего за отчётным кварталом»

extension Grammar {
  /// What stands after «числа»: nothing, «каждого месяца», «месяца, следующего за отчётным …».
  mutating func cycleAfterDay() -> CycleReference? {
    either({ $0.reportedCycle() }, { $0.monthOfCycle() }, { $0.plainCycle() })
  }

  /// «последнего месяца квартала», «второго месяца каждого полугодия».
  mutating func monthOfCycle() -> CycleReference? {
    let number = take(.last) ? -1 : ordinal(1...12)
    guard let number, take(unit: .month) else { return nil }
    _ = take(.every)
    guard let unit = attempt({ $0.cycleUnit() }) ?? quarterSaidElsewhere else { return nil }
    return CycleReference(unit: unit, isEach: true, inMonth: number)
  }

  /// «ежеквартально, до 25 числа последнего месяца».
  private var quarterSaidElsewhere: CalendarUnit? {
    [CalendarUnit.quarter, .half].first { unit in
      isAtBoundary && tokens.contains { $0.term == .each(unit) }
    }
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
  mutating func reportedCycle() -> CycleReference? {
    _ = take(.every)
    _ = ordinal(1...1)
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
  mutating func dayOfReport() -> Clause? {
    _ = limitWord()
    guard let day = ordinal(1...31), let month = month(), reportedCycle() != nil,
      CivilDate(year: 2000, month: month, day: day) != nil
    else { return nil }
    return .by(Stretch(.day(month, day), .everyFollowing))
  }
}
