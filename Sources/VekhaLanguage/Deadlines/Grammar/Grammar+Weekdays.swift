import VekhaCore

// MARK: - Days of the week: «по пятницам», «первый вторник месяца», «по рабочим дням»

extension Grammar {
  /// «каждый понедельник», «по вторникам и пятницам», «первый вторник месяца».
  mutating func weekday() -> Clause? {
    if !limitWord() { _ = take(.into) }
    let isEach = take(.every)
    guard var days = weekdayItems() else { return nil }
    while let more = attempt({ $0.furtherWeekdays() }) {
      days += more
    }
    guard days.contains(where: { $0.ordinal != nil }) else {
      return isEach || isPlural || days.count > 1 ? weekly(days) : weekdaysOfWeek(days)
    }
    _ = take(.every)
    let monthly = tokens.contains { $0.term == .each(.month) || $0.term == .unit(.month) }
    return take(unit: .month) || monthly || days.count > 1 && isAtBoundary ? .weekdays(days) : nil
  }

  /// «каждый четверг», «каждый четверг месяца».
  private mutating func weekly(_ days: [RecurrenceRule.Day]) -> Clause {
    _ = attempt { $0.take(unit: .month) && $0.isAtBoundary ? true : nil }
    return .weekdays(days)
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
    guard take(.upTo, .into, .every), take(.working, .weekday), let token = next,
      take(unit: .day)
    else { return nil }
    guard token.spelling != Spelling("день") || tokens[position - 3].key == .every else {
      return nil
    }
    return .weekdays(Self.mondayToFriday)
  }

  private static let mondayToFriday: [RecurrenceRule.Day] =
    Weekday.allCases.prefix(5).map { .init(weekday: $0) }

  /// «пятница еженедельно», «пятница каждой недели».
  private mutating func weekdaysOfWeek(_ days: [RecurrenceRule.Day]) -> Clause? {
    if take(.every) { return take(unit: .week) ? .weekdays(days) : nil }
    let weekly = tokens.contains { $0.term == .each(.week) }
    return weekly ? .weekdays(days) : nil
  }

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
