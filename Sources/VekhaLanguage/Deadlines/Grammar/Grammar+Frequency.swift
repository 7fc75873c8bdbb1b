import VekhaCore

// MARK: - How often

extension Grammar {
  mutating func frequency() -> Clause? {
    either(
      { $0.adverb() }, { $0.everyOtherDay() }, { $0.times() }, { $0.weekday() }, { $0.everyUnit() },
      { $0.byUnits() },
      { $0.resultsOfUnit() }, { $0.workingDays() }
    )
  }

  /// «ежемесячно», «на ежегодной основе».
  private mutating func adverb() -> Clause? {
    _ = take(.onto)
    guard case .each(let unit)? = next?.term else { return nil }
    position += 1
    _ = take(.about)
    return frequency(of: unit)
  }

  /// «через день» is every other day.
  private mutating func everyOtherDay() -> Clause? {
    guard take(.through), next?.spelling == Spelling("день"), take(unit: .day), isAtBoundary
    else { return nil }
    return frequency(every: 2, of: .day)
  }

  private func frequency(_ times: Int = 1, every: Int = 1, of unit: CalendarUnit) -> Clause {
    unit == .schoolTerm
      ? .school(repeated: true) : .frequency(Frequency(times: times, every: every, unit: unit))
  }

  /// «не реже двух раз в год», «1 раз в 2 недели», «дважды в год», «раз в полгода».
  private mutating func times() -> Clause? {
    _ = attempt { $0.take(.not) && $0.take(.rarer, .less) ? true : nil } ?? take(.less)
    _ = take(.than)
    _ = take(.upTo)
    guard let (times, most) = howManyTimes(), take(.into, .before) || take(.slash) else {
      return nil
    }
    if times == 1, most == nil, attempt({ $0.wholePlan() }) != nil { return .whole }
    _ = take(.course)
    _ = take(.every)
    let every = attempt { $0.count() } ?? 1
    guard let unit = cycleUnit(), (1...60).contains(every), (1...60).contains(times) else {
      return nil
    }
    guard let most else { return frequency(times, every: every, of: unit) }
    return every == 1 ? .frequency(Frequency(times: times, most: most, unit: unit)) : nil
  }

  /// «1 раз за период реализации».
  private mutating func wholePlan() -> Bool? {
    _ = take(.whole)
    guard take(.period) else { return nil }
    skipTail()
    return isAtBoundary ? true : nil
  }

  /// «дважды», «3 раза», «2–3 раза».
  private mutating func howManyTimes() -> (Int, most: Int?)? {
    if take(.twice) { return (2, nil) }
    if take(.thrice) { return (3, nil) }
    if take(.once) { return (1, nil) }
    let count = attempt { $0.count() } ?? 1
    let most = attempt { $0.take(.dash) ? $0.count() : nil }
    guard timesWord(), most.map({ $0 > count && $0 <= 60 }) ?? true else { return nil }
    return (count, most)
  }

  /// «год», «учебный год», «квартал»; a unit that comes again.
  mutating func cycleUnit() -> CalendarUnit? {
    if take(.school) { return take(unit: .year) ? .schoolYear : nil }
    _ = take(.civil)
    return takeUnit()
  }

  /// «каждый месяц», «каждые две недели», «каждый учебный год», «каждый сентябрь».
  private mutating func everyUnit() -> Clause? {
    _ = take(.into)
    guard take(.every) else { return nil }
    if var day = attempt({ $0.day() }), day.year == .none {
      day.year = .every
      return .during(day)
    }
    let every = attempt { $0.count() } ?? 1
    if let unit = attempt({ $0.cycleUnit() }) { return frequency(every: max(1, every), of: unit) }
    guard every == 1, var stretch = stretch(), stretch.year == .none else { return nil }
    stretch.year = .every
    return .during(stretch)
  }

  /// «по кварталам», «по полугодиям».
  private mutating func byUnits() -> Clause? {
    guard take(.upTo), let token = next, let unit = takeUnit(),
      token.spelling.hasSuffix(.endsInM)
    else { return nil }
    return frequency(of: unit)
  }

  /// «по итогам квартала», «по окончании каждого полугодия».
  private mutating func resultsOfUnit() -> Clause? {
    guard take(.upTo), take(.results) || take(.ending) else { return nil }
    _ = take(.every)
    guard var unit = cycleUnit(), next == nil || !isYearNumber else { return nil }
    while let more = attempt({ $0.take(.comma) || $0.take(.and) ? $0.cycleUnit() : nil }) {
      unit = Self.shorter(unit, more)
    }
    guard unit != .schoolTerm else { return .school(repeated: true) }
    return .frequency(Frequency(closes: true, unit: unit))
  }

  /// Takes «раз», «раза», or the «р» before «в год».
  private mutating func timesWord() -> Bool {
    if take(.times) { return true }
    guard position > 0, next?.kind == .unknown, next?.spelling == Self.shortTimes else {
      return false
    }
    position += 1
    return next?.key == .into || next?.kind == .slash
  }

  private static let shortTimes = Spelling("р")

  /// «по итогам полугодия и года»: every year ends with a half-year.
  private static func shorter(_ one: CalendarUnit, _ other: CalendarUnit) -> CalendarUnit {
    let order: [CalendarUnit] = [.schoolTerm, .month, .quarter, .half, .year, .schoolYear]
    return order.first { $0 == one || $0 == other } ?? one
  }

  private var isYearNumber: Bool {
    if case .number(_, 4)? = next?.kind { return true }
    return false
  }
}
