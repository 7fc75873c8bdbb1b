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
    guard let first = ordinal(1...4) else { return nil }
    let last = attempt { $0.take(.dash) ? $0.ordinal(1...4) : nil } ?? first
    guard last >= first else { return nil }
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
  private mutating func wholeYear() -> Stretch? {
    if let year = numberedYear() ?? attempt({ $0.bareYear() }) {
      switch year {
      case .school, .anySchool: return Stretch(.months(9, 5), year, subject: .schoolYear)
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

// MARK: - Parts of stretches

extension Grammar {
  /// «начало сентября», «вторая половина марта 2022 г.», «II декада мая», «конец 2022 года».
  private mutating func part() -> Stretch? {
    guard let part = partName() else { return nil }
    if let month = month() {
      return Stretch(.days(month, part.first, part.last), year() ?? .none)
    }
    return part.ofYear.flatMap { ofYear in
      attempt { $0.wholeYear() }.flatMap { Self.part(ofYear, of: $0) }
    }
  }

  private static func part(_ part: PartName.OfYear, of whole: Stretch) -> Stretch? {
    var stretch = whole
    let isSchool = whole.subject == .schoolYear
    switch part {
    case .beginning: stretch.annual = .month(isSchool ? 9 : 1)
    case .middle: stretch.annual = isSchool ? .months(12, 1) : .months(6, 7)
    case .end: stretch.annual = .month(isSchool ? 5 : 12)
    case .half(let number):
      stretch.annual = .half(number)
      stretch.subject = .half(number)
      return stretch
    }
    stretch.subject = .other
    stretch.isConvention = true
    return stretch
  }

  mutating func partName() -> PartName? {
    either(
      { $0.take(.beginning) ? .beginning : nil }, { $0.take(.middle) ? .middle : nil },
      { $0.take(.end) ? .end : nil }, { $0.halfName() }, { $0.firstDays() },
      { $0.decadeName() })
  }

  private mutating func halfName() -> PartName? {
    guard let number = ordinal(1...2), take(.portion) else { return nil }
    return number == 1
      ? PartName(first: 1, last: 15, ofYear: .half(1))
      : PartName(first: 16, last: -1, ofYear: .half(2))
  }

  /// Reads «первые 10 дней», «последние 5 дней».
  private mutating func firstDays() -> PartName? {
    let isLast = take(.last)
    guard isLast || ordinal(1...1) != nil, let count = count(), (1...28).contains(count),
      take(unit: .day)
    else { return nil }
    return isLast ? .init(first: -count, last: -1) : .init(first: 1, last: count)
  }

  private mutating func decadeName() -> PartName? {
    if take(.last) {
      if take(unit: .decade) { return .init(first: 21, last: -1) }
      return take(unit: .week) ? .init(first: -7, last: -1) : nil
    }
    guard let first = ordinal(1...5) else { return nil }
    let last = attempt { $0.take(.dash) || $0.take(.and) ? $0.ordinal(1...5) : nil } ?? first
    guard first <= last else { return nil }
    if take(unit: .decade), last <= 3 {
      return .init(first: first * 10 - 9, last: last == 3 ? -1 : last * 10)
    }
    guard take(unit: .week) else { return nil }
    return .init(first: first * 7 - 6, last: last == 5 ? -1 : last * 7)
  }
}

/// A named part of a month or a year.
struct PartName: Hashable, Sendable {
  enum OfYear: Hashable, Sendable {
    case beginning, middle, end
    case half(Int)
  }

  var first: Int
  var last: Int
  var ofYear: OfYear?

  static let beginning = PartName(first: 1, last: 10, ofYear: .beginning)
  static let middle = PartName(first: 11, last: 20, ofYear: .middle)
  static let end = PartName(first: 21, last: -1, ofYear: .end)
}
