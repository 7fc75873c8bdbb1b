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
    let year = year() ?? .none
    return attempt { $0.partBehind(first, year) } ?? Stretch(.month(first), year)
  }

  /// Reads a month in figures, such as «09.2022» and «09.22».
  private mutating func numericMonth() -> Stretch? {
    guard let month = number(1...12), take(.dot), let year = yearNumber() ?? yearOfMonth() else {
      return nil
    }
    yearWord()
    return Stretch(.month(month), .year(year))
  }

  /// The «22» of «09.22», which can be no month.
  private mutating func yearOfMonth() -> Int? {
    guard position > 1, case .number(_, 2) = tokens[position - 2].kind,
      let year = number(20...39, digits: 2...2), next?.kind != .dot
    else { return nil }
    return 2000 + year
  }

  /// «II квартал», «I–II кварталы», «первое полугодие».
  mutating func numbered() -> Stretch? {
    let isFrom = take(.from)
    guard let first = ordinal(1...4) else { return nil }
    let last = attempt { $0.take(.dash) || isFrom && $0.take(.upTo) ? $0.ordinal(1...4) : nil }
    guard let last = last ?? (isFrom ? nil : first), last >= first else { return nil }
    if take(unit: .quarter) { return Stretch(.quarters(first, last), yearOfPart() ?? .none) }
    guard take(unit: .half), last <= 2 else { return nil }
    guard first == last else { return Stretch(.year, year() ?? .none) }
    return Stretch(.half(first), yearOfHalf() ?? .none, subject: .half(first))
  }

  /// «1 полугодие 2022/23»: half of two years in a row is half of a school year.
  private mutating func yearOfHalf() -> YearReference? {
    let year = yearOfPart()
    guard case .years(let first, let last)? = year, last == first + 1 else { return year }
    return .school(first)
  }

  /// «2022 года»; the bare «года» of «первый квартал года» names none.
  private mutating func yearOfPart() -> YearReference? {
    if let year = year() { return year }
    _ = attempt { $0.yearWord() && $0.isAtBoundary ? true : nil }
    return nil
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
    skipNew()
    if take(.school) { return yearWord() ? .anySchool : nil }
    _ = take(.civil)
    guard yearWord() else { return nil }
    if !isCurrent, let year = attempt({ $0.yearNumber() }) { return .year(year) }
    return isCurrent ? .relative(0) : YearReference.none
  }
}
