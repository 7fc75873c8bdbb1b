import VekhaCore

// MARK: - Lengths of time: «10 рабочих дней», «3–5 дней», «недельный срок», «24 часа»

extension Grammar {
  /// «10-дневный срок», «месячный срок».
  mutating func termOfLength() -> Span? {
    let count = attempt { $0.count() } ?? 1
    _ = take(.dash)
    guard case .lasting(let unit)? = next?.term else { return nil }
    position += 1
    guard take(.span) else { return nil }
    return Self.span(count, unit, working: false)
  }

  /// «10 дней», «пяти рабочих дней», «месяца», «двух недель».
  mutating func length() -> Span? {
    let isLed = position > 0 && tokens[position - 1].key.map(Self.leads) == true
    let count = attempt { $0.longestCount() } ?? attempt { $0.count() }
    let working = take(.working)
    _ = take(.civil)
    if isLed, !working, let hours = count, take(.hour) { return Self.days(ofHours: hours) }
    guard let unit = takeUnit(), count == nil || (unit != .quarter && unit != .half)
    else { return nil }
    return Self.span(count ?? 1, unit, working: working)
  }

  /// «3–5 дней», «от 3 до 5 дней»: the last day is that of the greater number.
  private mutating func longestCount() -> Int? {
    let isFrom = take(.from)
    guard let least = count(), isFrom ? take(.until) : take(.dash), let most = count(), most > least
    else { return nil }
    return most
  }

  /// The words before hours that are counted, not told by the clock.
  private static func leads(_ key: Keyword) -> Bool {
    [.course, .through, .before, .than, .later, .more, .less, .expiry].contains(key)
  }

  /// «24 часа» is a day; what is shorter ends on the very day.
  private static func days(ofHours hours: Int) -> Span? {
    hours < 24 || hours % 24 == 0 ? .days(hours / 24) : nil
  }

  private static func span(_ count: Int, _ unit: CalendarUnit, working: Bool) -> Span? {
    switch unit {
    case .day: working ? .workingDays(count) : .days(count)
    case _ where working: nil
    case .week: .days(count * 7)
    case .decade: .days(count * 10)
    case .month: .months(count)
    case .quarter: .months(count * 3)
    case .half: .months(count * 6)
    case .year: Span(count: count, unit: .years)
    case .schoolYear, .schoolTerm: nil
    }
  }
}
