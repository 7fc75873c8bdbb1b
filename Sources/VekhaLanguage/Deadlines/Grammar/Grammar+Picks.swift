import VekhaCore

// MARK: - Days picked out of a stretch

extension Grammar {
  /// «на начало учебного года», «на конец 2022 года»: a single day.
  mutating func edgeDay() -> Stretch? {
    guard take(.onto) else { return nil }
    let isBeginning = take(.beginning)
    guard isBeginning || take(.end), var day = stretch() else { return nil }
    day.annual = isBeginning ? .day(on: day.annual.first) : .day(on: day.annual.last)
    day.subject = .other
    return day
  }

  /// «первый рабочий день сентября», «второй вторник мая».
  mutating func pickedDay() -> Clause? {
    if !limitWord() { _ = take(.into) }
    if let ordinal = attempt({ $0.workingDayOrdinal() }) {
      return stretch().map { .picked(.working(ordinal), of: $0) }
    }
    guard let days = weekdayItems(), days.allSatisfy({ $0.ordinal != nil }),
      let stretch = stretch(),
      !stretch.annual.isDay
    else { return nil }
    return .picked(.weekdays(days), of: stretch)
  }

  mutating func workingDayOrdinal() -> Int? {
    let ordinal = take(.last) ? -1 : ordinal(1...23)
    guard let ordinal, take(.working), take(unit: .day) else { return nil }
    return ordinal
  }
}
