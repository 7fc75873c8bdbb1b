import VekhaCore

// MARK: - Years

extension Grammar {
  mutating func yearNumber() -> Int? {
    guard let year = number(1900...2200, digits: 4...4) else { return attempt { $0.wordedYear() } }
    _ = attempt { $0.take(.open) && $0.wordedYear() == year && $0.take(.close) ? true : nil }
    return year
  }

  /// «две тысячи двадцать второго».
  private mutating func wordedYear() -> Int? {
    guard take(.word(.cardinal(2))), take(.thousand) else { return nil }
    return ordinal(1...99).map { 2000 + $0 }
  }

  mutating func shortYear() -> Int? { number(0...99, digits: 2...2).map { 2000 + $0 } }

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
    if let year = attempt({ $0.shortSchoolYear() }) { return year }
    guard let first = yearNumber() else { return nil }
    if let last = attempt({ $0.rangeEnd(after: first) }) {
      if take(.school) { return schoolYears(first, last) }
      return yearEnding(last == first ? .year(first) : .years(first, last))
    }
    if attempt({ $0.take(.school) && $0.yearWord() ? true : nil }) != nil { return .school(first) }
    _ = attempt { $0.take(.civil) && $0.next?.term == .unit(.year) ? true : nil }
    return yearEnding(.year(first))
  }

  /// «22/23 уч. г.»
  private mutating func shortSchoolYear() -> YearReference? {
    guard let first = shortYear(), take(.slash) || take(.dash), shortYear() == first + 1,
      take(.school)
    else { return nil }
    return yearEnding(.school(first))
  }

  /// One school year has two numbers in a row; several are «годы».
  private mutating func schoolYears(_ first: Int, _ last: Int) -> YearReference? {
    guard last > first + 1 else { return yearEnding(.school(first)) }
    let isPlural = Self.years.contains(next?.spelling ?? Spelling())
    return isPlural ? yearEnding(.schools(first, last)) : nil
  }

  private static let years = Set(
    "годы гг годов годах годам лет".split(separator: " ").map { Spelling($0) })

  private mutating func yearEnding(_ year: YearReference) -> YearReference {
    yearWord()
    return year
  }

  private mutating func rangeEnd(after first: Int) -> Int? {
    yearWord()
    guard take(.dash) || take(.slash) else { return nil }
    if let last = yearNumber() { return last > first ? last : nil }
    guard let last = number(0...99, digits: 2...2), !isDash(next), !isMonthNext else { return nil }
    let full = first / 100 * 100 + last
    return full > first ? full : nil
  }

  var isMonthNext: Bool {
    if case .month? = next?.term { return true }
    return false
  }

  private func isDash(_ token: Token?) -> Bool { token?.kind == .dash || token?.kind == .dot }

  private mutating func namedYear() -> YearReference? {
    if take(.thisYearMark) { return .relative(0) }
    if take(.every) {
      _ = take(.school)
      return yearWord() ? .every : nil
    }
    if take(.current) {
      if take(.school) { return yearWord() ? .anySchool : nil }
      _ = take(.civil)
      return yearWord() ? .relative(0) : nil
    }
    if take(.following) { return yearWord() ? .relative(1) : nil }
    skipNew()
    return take(.school) && yearWord() ? .anySchool : nil
  }
}
