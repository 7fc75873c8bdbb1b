import VekhaCore

// MARK: - Parts of stretches

extension Grammar {
  /// «начало сентября», «вторая половина марта 2022 г.», «II декада мая», «конец 2022 года».
  mutating func part() -> Stretch? {
    guard let part = partName() else { return nil }
    if let month = month() { return Self.part(part, of: month, year() ?? .none) }
    return part.ofYear.flatMap { ofYear in
      either({ $0.wholeYear() }, { $0.numbered() }).flatMap { Self.part(ofYear, of: $0) }
    }
  }

  /// «октябрь (3 декада)», «декабрь, 2-я декада», «май 2024 (последняя неделя)».
  mutating func partBehind(_ month: Int, _ year: YearReference) -> Stretch? {
    let isOpen = take(.open)
    guard isOpen || take(.comma) || take(.dash), let part = partName(),
      isOpen ? take(.close) : part.week == nil && isAtBoundary
    else { return nil }
    return Self.part(part, of: month, year)
  }

  private static func part(_ part: PartName, of month: Int, _ year: YearReference) -> Stretch {
    var stretch = Stretch(.days(month, part.first, part.last), year)
    stretch.others = part.others.map { .days(month, $0.first, $0.last) }
    stretch.isConvention = !part.others.isEmpty
    return stretch
  }

  private static func part(_ part: PartName.OfYear, of whole: Stretch) -> Stretch? {
    let isYear = whole.subject == .schoolYear || whole.subject == .year
    guard isYear || part == .beginning || part == .end else { return nil }
    var stretch = whole
    let (first, last) = months(of: whole)
    switch part {
    case .beginning:
      stretch.annual = .month(first)
      stretch.others = [.days(first, 1, 10)] + (isYear ? [.months(first, first + 2)] : [])
    case .middle: stretch.annual = whole.subject == .schoolYear ? .months(12, 1) : .months(6, 7)
    case .end:
      stretch.annual = .month(last)
      stretch.others = [.days(last, 21, -1)] + (isYear ? [.months(last - 2, last)] : [])
    case .half(let number):
      stretch.annual = .half(number)
      stretch.subject = .half(number)
      return stretch
    }
    stretch.isConvention = true
    stretch.subject = .other
    if case .half(let number) = whole.subject, whole.year == .none {
      stretch.subject = .edgeOfHalf(number, isEnd: part == .end)
      stretch.others = []
    }
    return stretch
  }

  /// The months that a stretch begins and ends with; half of a school year ends with December or May.
  private static func months(of whole: Stretch) -> (Int, Int) {
    if case .half(let number) = whole.subject, whole.year.isSchool {
      return number == 1 ? (9, 12) : (1, 5)
    }
    return (whole.annual.first.month, whole.annual.last.month)
  }

  mutating func partName() -> PartName? {
    either(
      { $0.tens() }, { $0.take(.beginning) ? .beginning : nil },
      { $0.take(.middle) ? .middle : nil },
      { $0.take(.end) ? .end : nil }, { $0.halfName() }, { $0.firstDays() },
      { $0.firstNumbers() }, { $0.decadeName() })
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
    guard isLast || ordinal(1...1) != nil, let count = count() else { return nil }
    let days = take(unit: .week) ? count * 7 : take(unit: .day) ? count : 0
    guard (1...28).contains(days) else { return nil }
    return isLast ? .init(first: -days, last: -1) : .init(first: 1, last: days)
  }

  /// Reads «20-е числа», «в 10-х числах»: the days from there on; «20 числа» is one day.
  private mutating func tens() -> PartName? {
    guard let token = next, let first = ordinal(10...20), first % 10 == 0 else { return nil }
    let ending = token.text.base[token.text.endIndex...].unicodeScalars.drop(while: Letters.isDash)
    let isPlural = token.isNumber ? ending.first.map("ех".unicodeScalars.contains) == true : false
    guard isPlural || next?.spelling.hasSuffix(.endsInKh) == true, take(.dates) else { return nil }
    return .init(first: first, last: first == 10 ? 19 : -1)
  }

  /// Reads «в первых числах», «последние числа».
  private mutating func firstNumbers() -> PartName? {
    let isLast = take(.last)
    guard isLast || ordinal(1...1) != nil, take(.dates) else { return nil }
    return isLast ? .end : .beginning
  }

  private mutating func decadeName() -> PartName? {
    if take(.last) {
      if take(unit: .decade) { return .init(first: 21, last: -1) }
      return take(unit: .week) ? .init(first: -7, last: -1, week: -1) : nil
    }
    guard let first = ordinal(1...5) else { return nil }
    let last = attempt { $0.take(.dash) || $0.take(.and) ? $0.ordinal(1...5) : nil } ?? first
    guard first <= last else { return nil }
    if take(unit: .decade), last <= 3 {
      return .init(first: first * 10 - 9, last: last == 3 ? -1 : last * 10)
    }
    guard take(unit: .week) else { return nil }
    return .init(
      first: first * 7 - 6, last: last == 5 ? -1 : last * 7, week: first == last ? first : nil)
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
  /// Which week of a month it is, the last one for -1.
  var week: Int?

  static let beginning = PartName(first: 1, last: 10, ofYear: .beginning)
  static let middle = PartName(first: 11, last: 20, ofYear: .middle)
  static let end = PartName(first: 21, last: -1, ofYear: .end)

  /// The other days that offices call so.
  var others: [PartName] {
    switch ofYear {
    case .beginning: [PartName(first: 1, last: 15)]
    case .middle: [PartName(first: 10, last: 20)]
    case .end: [PartName(first: -10, last: -1), PartName(first: 16, last: -1)]
    case .half, nil: []
    }
  }
}
