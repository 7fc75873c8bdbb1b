import VekhaCore

// MARK: - Stretches of a year

extension Grammar {
  /// Anything with a first and a last day, without a preposition before it.
  mutating func stretch() -> Stretch? {
    either(
      { $0.part() }, { $0.day() }, { $0.dayRange() }, { $0.months() }, { $0.numbered() },
      { $0.seasonal() }, { $0.wholeYear() })
  }

  /// «1–15 марта», «01-15.03.2022».
  private mutating func dayRange() -> Stretch? {
    let start = position
    guard let first = ordinal(1...31), take(.dash) || take(.upTo), var last = day()
    else { return nil }
    let month = last.annual.last.month
    guard first <= last.annual.last.day else {
      impossible = impossible ?? text(from: start)
      return nil
    }
    last.annual = .days(month, first, last.annual.last.day)
    return last
  }

  private mutating func months() -> Stretch? {
    if let stretch = attempt({ $0.numericMonth() }) { return stretch }
    guard let first = month() else { return nil }
    if let last = attempt({ $0.take(.dash) ? $0.month() : nil }) {
      return Stretch(.months(first, last), year() ?? .none)
    }
    return Stretch(.month(first), year() ?? .none)
  }

  /// Reads a month in figures, such as «09.2022».
  private mutating func numericMonth() -> Stretch? {
    guard let month = number(1...12), take(.dot), let year = yearNumber() else { return nil }
    yearWord()
    return Stretch(.month(month), .year(year))
  }

  /// «II квартал», «I–II кварталы», «первое полугодие».
  private mutating func numbered() -> Stretch? {
    let isFrom = take(.from)
    guard let first = ordinal(1...4) else { return nil }
    let last = attempt { $0.take(.dash) || isFrom && $0.take(.upTo) ? $0.ordinal(1...4) : nil }
    guard let last = last ?? (isFrom ? nil : first), last >= first else { return nil }
    if take(unit: .quarter) { return Stretch(.quarters(first, last), year() ?? .none) }
    guard take(unit: .half), last <= 2 else { return nil }
    let annual = first == last ? Annual.half(first) : .year
    return Stretch(annual, year() ?? .none, subject: first == last ? .half(first) : .other)
  }

  private mutating func seasonal() -> Stretch? {
    guard case .season(let month)? = next?.term else { return nil }
    position += 1
    if take(.period) { return Stretch(.season(month), year() ?? .none, subject: .season) }
    return Stretch(.season(month), year() ?? .none, subject: .season)
  }

  /// Reads «2022 год», «2022–2024 годы», «учебный год», «год».
  mutating func wholeYear() -> Stretch? {
    if let year = either({ $0.numberedYear() }, { $0.bareYear() }) {
      switch year {
      case .school, .schools, .anySchool: return Stretch(.months(9, 5), year, subject: .schoolYear)
      default: return Stretch(.year, year, subject: .year)
      }
    }
    return nil
  }

  private mutating func bareYear() -> YearReference? {
    if take(.thisYearMark) { return .relative(0) }
    let isCurrent = take(.current)
    if !isCurrent, take(.following) { return yearWord() ? .relative(1) : nil }
    if take(.school) { return yearWord() ? .anySchool : nil }
    _ = take(.civil)
    guard yearWord() else { return nil }
    if !isCurrent, let year = attempt({ $0.yearNumber() }) { return .year(year) }
    return isCurrent ? .relative(0) : YearReference.none
  }
}
