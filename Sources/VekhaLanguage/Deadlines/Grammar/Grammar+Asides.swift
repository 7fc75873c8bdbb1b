import VekhaCore

// MARK: - What is said beside the deadline: its heading, what follows, what is left out

extension Grammar {
  /// «Срок исполнения:», «Сроки –».
  mutating func skipHeading() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.span, .date, .about) else { return nil }
      _ = grammar.take(.fulfilment) || grammar.skipTail()
      guard grammar.take(.colon) || grammar.take(.dash) else { return nil }
      return grammar.next == nil ? nil : true
    }
  }

  /// «далее ежегодно», «в дальнейшем – по мере необходимости».
  mutating func thereafter() -> Clause? {
    _ = take(.dash)
    _ = take(.into)
    guard take(.thereafter) else { return nil }
    _ = take(.dash) || take(.comma) || take(.colon)
    let clause = either(
      { $0.monthlyOnDays() }, { $0.frequency() }, { $0.onDemand() }, { $0.whole() })
    return clause.map(Clause.thereafter) ?? attempt { $0.laterDays() }
  }

  /// The «май 2024 г.» of «сентябрь 2023 г., далее – май 2024 г.», one more of a list.
  private mutating func laterDays() -> Clause? {
    guard let clause = bounded(), next == nil else { return nil }
    return clause
  }

  /// «ежемесячно 15 числа», «15 числа каждого месяца».
  private mutating func monthlyOnDays() -> Clause? {
    let isMonthly = next?.term == .each(.month)
    if isMonthly { position += 1 }
    _ = take(.comma)
    guard let days = numberedDays(), case .monthDays(let numbers, var cycle) = days,
      cycle == CycleReference(unit: .month, isEach: cycle.isEach), isMonthly || cycle.isEach
    else { return nil }
    cycle.isEach = true
    return .monthDays(numbers, of: cycle)
  }

  /// «кроме июля и августа», «за исключением выходных и праздничных дней».
  mutating func exception() -> Clause? {
    _ = take(.before)
    guard take(.except) else { return nil }
    if let days = attempt({ $0.daysOff() }) { return .except(days) }
    guard let first = exceptedMonths() else { return nil }
    var months = first
    while let more = attempt({ $0.take(.comma) || $0.take(.and) ? $0.exceptedMonths() : nil }) {
      months += more
    }
    return .except(.months(months))
  }

  /// «июля», «июля – августа», «летнего периода».
  private mutating func exceptedMonths() -> [Int]? {
    if case .season(let first)? = next?.term {
      position += 1
      _ = take(.period) || take(unit: .month)
      return (0..<3).map { (first + $0 - 1) % 12 + 1 }
    }
    guard let first = month() else { return nil }
    guard let last = attempt({ $0.take(.dash) ? $0.month() : nil }) else { return [first] }
    return first <= last ? Array(first...last) : nil
  }

  /// «выходных и праздничных дней», «субботы и воскресенья».
  private mutating func daysOff() -> Exception? {
    if take(.dayOff) {
      if take(.and) { guard take(.dayOff) else { return nil } }
      _ = take(unit: .day)
      return .weekdays([.saturday, .sunday])
    }
    var weekdays: [Weekday] = []
    repeat {
      guard case .weekday(let weekday)? = next?.term else { return nil }
      position += 1
      weekdays.append(weekday)
    } while take(.and) || take(.comma)
    return .weekdays(weekdays)
  }
}
