import VekhaCore

// MARK: - Days in all their dresses

extension Grammar {
  /// «15 марта 2022 г.», «15.03.2022», «2022-03-15».
  mutating func day() -> Stretch? {
    either({ $0.isoDay() }, { $0.numericDay() }, { $0.wordyDay() })
  }

  private mutating func isoDay() -> Stretch? {
    let start = position
    guard let year = yearNumber(), take(.dash), let month = number(0...99, digits: 2...2),
      take(.dash), let day = number(0...99, digits: 2...2)
    else { return nil }
    return checked(day, month, .year(year), from: start)
  }

  private mutating func numericDay() -> Stretch? {
    let start = position
    guard let day = number(0...99), let divider = divider(),
      let month = number(0...99, digits: divider == .dot ? 1...2 : 2...2)
    else { return nil }
    guard take(divider) else {
      guard divider == .dot else { return nil }
      return checked(day, month, year(), from: start)
    }
    guard let year = yearNumber() ?? shortYear() else { return nil }
    _ = yearWord()
    return checked(day, month, .year(year), from: start)
  }

  private mutating func divider() -> Token.Kind? {
    for kind in [Token.Kind.dot, .slash, .dash] where take(kind) {
      return kind
    }
    return nil
  }

  private mutating func wordyDay() -> Stretch? {
    let start = position
    guard let day = ordinal(0...99), let month = month() else { return nil }
    return checked(day, month, year(), from: start)
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

// MARK: - Years

extension Grammar {
  mutating func yearNumber() -> Int? { number(1900...2200, digits: 4...4) }

  private mutating func shortYear() -> Int? { number(0...99, digits: 2...2).map { 2000 + $0 } }

  @discardableResult
  mutating func yearWord() -> Bool { take(unit: .year) }

  /// The year that follows a day, a month or a longer stretch.
  mutating func year() -> YearReference? {
    either(
      { grammar in
        _ = grammar.take(.comma)
        _ = grammar.take(.into)
        return grammar.numberedYear()
      }, { $0.namedYear() })
  }

  /// «2022 г.», «2022-2024 гг.», «2022/2023 уч. г.»
  mutating func numberedYear() -> YearReference? {
    guard let first = yearNumber() else { return nil }
    if let last = attempt({ $0.rangeEnd(after: first) }) {
      if take(.school) {
        return yearEnding(last == first + 1 ? .school(first) : .schools(first, last))
      }
      return yearEnding(last == first ? .year(first) : .years(first, last))
    }
    if attempt({ $0.take(.school) && $0.yearWord() ? true : nil }) != nil { return .school(first) }
    return yearEnding(.year(first))
  }

  private mutating func yearEnding(_ year: YearReference) -> YearReference {
    yearWord()
    return year
  }

  private mutating func rangeEnd(after first: Int) -> Int? {
    yearWord()
    guard take(.dash) || take(.slash) else { return nil }
    if let last = yearNumber() { return last > first ? last : nil }
    guard let last = number(0...99, digits: 2...2), !isDash(next) else { return nil }
    let full = first / 100 * 100 + last
    return full > first ? full : nil
  }

  private func isDash(_ token: Token?) -> Bool { token?.kind == .dash || token?.kind == .dot }

  private mutating func namedYear() -> YearReference? {
    if take(.thisYearMark) { return .relative(0) }
    if takeAll(.every), yearWord() { return .every }
    if take(.current) {
      if take(.school) { return yearWord() ? .anySchool : nil }
      return yearWord() ? .relative(0) : nil
    }
    if take(.following) { return yearWord() ? .relative(1) : nil }
    return take(.school) && yearWord() ? .anySchool : nil
  }
}
