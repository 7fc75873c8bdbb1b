import VekhaCore

// MARK: - What is said beside the deadline: the hour, the stage, what follows, what is left out

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

  /// «в 14.00», «до 18:00», «с 9:00 до 12:00»: a due date lasts to the end of its day, so the hour
  /// says nothing more.
  mutating func skipTimeOfDay() {
    _ = attempt { grammar -> Bool? in
      let isFirst = grammar.position == 0
      _ = grammar.take(.comma) || grammar.take(.open)
      let isLed = grammar.take(.into, .from, .toward) || grammar.limitWord()
      guard !isFirst || isLed || !grammar.isMonthInFigures, grammar.hours() else { return nil }
      return isFirst && grammar.next == nil ? nil : true
    }
  }

  /// «14.00», «с 9:00 до 12:00», «с 9 до 12 часов».
  private mutating func hours() -> Bool {
    let isBare = attempt {
      $0.number(0...24) != nil && $0.hoursEnd() && $0.isAtBoundary ? true : nil
    }
    if isBare == true { return true }
    guard timeOfDay() else { return false }
    _ = attempt { $0.hoursEnd() ? true : nil }
    return true
  }

  private mutating func hoursEnd() -> Bool {
    (take(.until, .upTo) || take(.dash)) && timeOfDay()
  }

  /// «09.22» alone is no hour.
  private var isMonthInFigures: Bool {
    var probe = self
    return probe.number(1...12) != nil && probe.next?.kind == .dot
  }

  /// Takes an hour: «12:00», «18.00 часов», «12 часов».
  mutating func timeOfDay() -> Bool {
    attempt { grammar -> Bool? in
      guard grammar.number(0...24) != nil else { return nil }
      if grammar.take(.hour) {
        _ = grammar.attempt { $0.number(0...59) != nil && $0.take(.minute) ? true : nil }
        return true
      }
      return grammar.minutes() ? true : nil
    } ?? false
  }

  /// «:30», «.00», «-00», «-30 ч.»: after a dot or a dash only what can be no day or month.
  private mutating func minutes() -> Bool {
    guard let mark = [Token.Kind.colon, .dot, .dash].first(where: { $0 == next?.kind }) else {
      return false
    }
    position += 1
    guard let minute = number(0...59, digits: 2...2), next?.kind != .dot else { return false }
    if take(.hour) || mark == .colon || minute == 0 { return true }
    return mark == .dot && minute > 12
  }

  /// Passes over the name of a stage before its days: «I этап –», «1 этап:».
  mutating func skipStageName() {
    _ = attempt { grammar -> Bool? in
      guard grammar.stageName() else { return nil }
      return grammar.take(.dash) || grammar.take(.colon) || grammar.take(.open) ? true : nil
    }
  }

  /// «– 1 этап», «(II этап)».
  mutating func skipTrailingStage() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.dash) || grammar.take(.open), grammar.stageName(),
        grammar.isAtBoundary
      else { return nil }
      return true
    }
  }

  private mutating func stageName() -> Bool {
    if take(.stage) { return ordinal(1...12) != nil }
    if ordinal(1...12) == nil, next?.kind == .unknown { position += 1 }
    return position > 0 && take(.stage)
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
