import VekhaCore

// MARK: - Days of the week: «по пятницам», «первый вторник месяца», «по рабочим дням»

extension Grammar {
  /// «каждый понедельник», «по вторникам и пятницам», «первый вторник месяца».
  mutating func weekday() -> Clause? {
    let isLimited = [.until, .toward, .not].contains(next?.key)
    if let days = attempt({ $0.weekdayRange() }) { return .bareWeekdays(days) }
    if !limitWord() { _ = take(.into) }
    let isEach = take(.every)
    guard var days = weekdayItems() else { return nil }
    while let more = attempt({ $0.furtherWeekdays() }) {
      days += more
    }
    let isCounted = days.contains { $0.ordinal != nil }
    if isCounted ? comesMonthly(isEach) : isEach || isPlural || comesWeekly {
      return isCounted ? .weekdays(days) : weekly(days)
    }
    let isBare = !isLimited && (isAtBoundary || isHourBehind) && !isDayBehind
    return isBare ? .bareWeekdays(days) : nil
  }

  /// «каждый четверг», «каждый четверг месяца».
  private mutating func weekly(_ days: [RecurrenceRule.Day]) -> Clause {
    _ = attempt { $0.take(unit: .month) && $0.isAtBoundary ? true : nil }
    _ = attempt { $0.take(.every) && $0.take(unit: .week) ? true : nil }
    return .weekdays(days)
  }

  /// «второй вторник месяца», «ежемесячно, 3-я среда», «каждый последний четверг».
  private mutating func comesMonthly(_ isEach: Bool) -> Bool {
    let isBounded = isAtBoundary
    _ = take(.every)
    let isSaid = tokens.contains { $0.term == .each(.month) || $0.term == .unit(.month) }
    return take(unit: .month) || isSaid || isEach && isBounded
  }

  /// «пятница еженедельно», «1 раз в неделю (среда)».
  private var comesWeekly: Bool {
    tokens.contains { $0.term == .each(.week) || $0.term == .unit(.week) }
  }

  /// «понедельник – пятница», «с понедельника по пятницу».
  private mutating func weekdayRange() -> [RecurrenceRule.Day]? {
    let isFrom = take(.from)
    guard let first = nextWeekday(), isFrom ? take(.upTo, .until) : take(.dash),
      let last = nextWeekday(), first.rawValue < last.rawValue, isAtBoundary
    else { return nil }
    return Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
      .map { RecurrenceRule.Day(weekday: $0) }
  }

  private mutating func nextWeekday() -> Weekday? {
    guard case .weekday(let weekday)? = next?.term else { return nil }
    position += 1
    return weekday
  }

  /// The hour of «понедельник 10.00».
  private var isHourBehind: Bool {
    var probe = self
    return probe.timeOfDay()
  }

  /// The date of «среда, 18 мая».
  private var isDayBehind: Bool {
    var probe = self
    probe.skipSeparators()
    return probe.day() != nil
  }

  private mutating func furtherWeekdays() -> [RecurrenceRule.Day]? {
    guard take(.comma) || take(.and) else { return nil }
    _ = take(.upTo, .into)
    return weekdayItems()
  }

  /// «по рабочим дням», «в рабочие дни», «каждый рабочий день».
  mutating func workingDays() -> Clause? {
    if takeAll(.upTo, .weekday) {
      _ = take(unit: .day)
      return .weekdays(Self.mondayToFriday)
    }
    if let days = attempt({ $0.weekends() }) { return days }
    guard take(.upTo, .into, .every), take(.working, .weekday), let token = next,
      take(unit: .day)
    else { return nil }
    guard token.spelling != Spelling("день") || tokens[position - 3].key == .every else {
      return nil
    }
    return .weekdays(Self.mondayToFriday)
  }

  /// «по выходным», «в выходные дни».
  private mutating func weekends() -> Clause? {
    guard take(.upTo, .into), next?.spelling.hasPrefix(Spelling("выходн")) == true, take(.dayOff)
    else { return nil }
    _ = take(unit: .day)
    return isAtBoundary ? .weekdays([.init(weekday: .saturday), .init(weekday: .sunday)]) : nil
  }

  private static let mondayToFriday: [RecurrenceRule.Day] =
    Weekday.allCases.prefix(5).map { .init(weekday: $0) }

  private var isPlural: Bool {
    position > 0 && tokens[position - 1].spelling.hasSuffix(.endsInM)
  }

  /// «вторник», «второй вторник», «1-й и 3-й понедельник».
  mutating func weekdayItems() -> [RecurrenceRule.Day]? {
    var ordinals: [Int] = []
    while let ordinal = attempt({ $0.take(.last) ? -1 : $0.ordinal(1...5) }) {
      ordinals.append(ordinal)
      guard take(.and) || take(.comma) else { break }
    }
    guard case .weekday(let weekday)? = next?.term else { return nil }
    position += 1
    guard !ordinals.isEmpty else { return [RecurrenceRule.Day(weekday: weekday)] }
    return ordinals.map { RecurrenceRule.Day(ordinal: $0, weekday: weekday) }
  }
}
