import VekhaCore

// MARK: - Days in all their dresses

extension Grammar {
  /// «15 марта 2022 г.», «15.03.2022», «2022-03-15».
  mutating func day() -> Stretch? {
    let said = attempt { $0.weekdayBefore() }
    guard
      var day = either(
        { $0.isoDay() }, { $0.numericDay() }, { $0.wordyDay() }, { $0.spacedDay() },
        { $0.namedDay() })
    else {
      return nil
    }
    day.weekday = said ?? attempt { $0.weekdayAfter() }
    return day
  }

  /// «вторник, 15 марта».
  private mutating func weekdayBefore() -> Weekday? {
    guard let weekday = singleWeekday() else { return nil }
    _ = take(.comma)
    return weekday
  }

  /// «15 марта (вторник)».
  private mutating func weekdayAfter() -> Weekday? {
    let isOpen = take(.open)
    if !isOpen { _ = take(.comma) }
    guard let weekday = singleWeekday(), !isOpen || take(.close), isOpen || isAtBoundary else {
      return nil
    }
    return weekday
  }

  private mutating func singleWeekday() -> Weekday? {
    guard case .weekday(let weekday)? = next?.term, next?.spelling.hasSuffix(.endsInM) == false
    else { return nil }
    position += 1
    return weekday
  }

  private mutating func isoDay() -> Stretch? {
    let start = position
    guard let year = yearNumber(), let mark = divider(), mark != .slash,
      let month = number(0...99, digits: 2...2), take(mark), let day = number(0...99, digits: 2...2)
    else { return nil }
    return checked(day, month, .year(year), from: start)
  }

  private mutating func numericDay() -> Stretch? {
    let start = position
    guard let day = number(0...99), let divider = divider(),
      let month = number(0...99, digits: divider == .dot ? 1...2 : 2...2) ?? romanMonth(divider)
    else { return nil }
    guard take(divider) else {
      guard divider == .dot else { return nil }
      return checked(day, month, year(), from: start)
    }
    guard let year = yearNumber() ?? shortYear() else { return nil }
    _ = yearWord()
    return checked(day, month, .year(year), from: start)
  }

  /// The month of «1.IX.2022».
  private mutating func romanMonth(_ divider: Token.Kind) -> Int? {
    guard divider == .dot, case .ordinal(let month)? = next?.term else { return nil }
    position += 1
    return month
  }

  private mutating func divider() -> Token.Kind? {
    for kind in [Token.Kind.dot, .slash, .dash] where take(kind) {
      return kind
    }
    return nil
  }

  private mutating func wordyDay() -> Stretch? {
    let start = position
    guard let day = ordinal(0...99) else { return nil }
    if next?.spelling.hasSuffix(.endsInKh) == false { _ = take(.dates) }
    guard let month = month() else { return nil }
    return checked(day, month, year(), from: start)
  }

  /// «« 29 » 08.2022»: the quotes take the dot's place.
  private mutating func spacedDay() -> Stretch? {
    let start = position
    guard let day = number(1...31), let month = number(1...12, digits: 2...2), take(.dot),
      let year = yearNumber()
    else { return nil }
    _ = yearWord()
    return checked(day, month, .year(year), from: start)
  }

  /// Notes a date that no calendar has.
  mutating func checked(
    _ day: Int, _ month: Int, _ year: YearReference?, from start: Int
  ) -> Stretch? {
    let year = year ?? .none
    var sample = 2000
    if case .year(let number) = year { sample = number }
    guard CivilDate(year: sample, month: month, day: day) != nil else {
      impossible = impossible ?? text(from: start)
      return nil
    }
    return Stretch(.day(month, day), year)
  }

  mutating func month() -> Int? {
    guard case .month(let month)? = next?.term else { return nil }
    position += 1
    _ = take(unit: .month)
    return month
  }
}
