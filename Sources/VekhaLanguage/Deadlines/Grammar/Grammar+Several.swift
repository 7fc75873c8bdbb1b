import VekhaCore

// MARK: - Several in one breath

extension Grammar {
  /// «15 и 20 марта», «I, III кварталы»: the last member lends its month, unit and year.
  mutating func several() -> Clause? {
    if let several = either({ $0.severalRanges() }, { $0.severalMonths() }) { return several }
    let isLimit = limitWord()
    if !isLimit { _ = take(.into) }
    var ordinals: [Int] = []
    while let ordinal = attempt({ $0.ordinal(1...31) }) {
      ordinals.append(ordinal)
      guard take(.comma) || take(.and) else { break }
    }
    guard ordinals.count > 1, let stretches = members(ordinals) else { return nil }
    return .several(stretches.map { isLimit ? .by($0) : .during($0) })
  }

  /// «1–3, 8–10 марта»: the last range lends its month and year.
  private mutating func severalRanges() -> Clause? {
    let start = position
    var ranges: [ClosedRange<Int>] = []
    repeat {
      guard let first = ordinal(1...31) else { return nil }
      let last = attempt { $0.take(.dash) ? $0.ordinal(1...31) : nil } ?? first
      guard first <= last else { return nil }
      ranges.append(first...last)
    } while take(.comma) || take(.and)
    guard ranges.count > 1, ranges.contains(where: { $0.count > 1 }), let month = month() else {
      return nil
    }
    let year = year()
    guard all(ranges.map { checked($0.upperBound, month, year, from: start) }) != nil else {
      return nil
    }
    return .several(
      ranges.map {
        .during(Stretch(.days(month, $0.lowerBound, $0.upperBound), year ?? .none))
      })
  }

  /// «до 10 января, апреля, июля»: the day serves all months.
  private mutating func severalMonths() -> Clause? {
    let isLimit = limitWord()
    let start = position
    guard let day = ordinal(1...31), let first = month() else { return nil }
    var months = [first]
    while let more = attempt({ $0.take(.comma) || $0.take(.and) ? $0.monthInGenitive() : nil }) {
      months.append(more)
    }
    guard months.count > 1 else { return nil }
    let year = year()
    return all(months.map { checked(day, $0, year, from: start) }).map { days in
      .several(days.map { isLimit ? .by($0) : .during($0) })
    }
  }

  /// «апреля», which goes on with a day; «апрель» stands for itself.
  private mutating func monthInGenitive() -> Int? {
    guard let word = next?.spelling, Self.genitive.contains(where: word.hasSuffix) else {
      return nil
    }
    return month()
  }

  private static let genitive = [Spelling("я"), Spelling("а")]

  private mutating func members(_ ordinals: [Int]) -> [Stretch]? {
    let start = position
    if let month = month() {
      let year = year()
      return all(ordinals.map { checked($0, month, year, from: start) })
    }
    let isQuarter = take(unit: .quarter)
    guard isQuarter || take(unit: .half), ordinals.allSatisfy({ $0 <= (isQuarter ? 4 : 2) })
    else { return nil }
    let year = year() ?? .none
    return ordinals.map {
      isQuarter
        ? Stretch(.quarters($0, $0), year) : Stretch(.half($0), year, subject: .half($0))
    }
  }

  private func all(_ stretches: [Stretch?]) -> [Stretch]? {
    let known = stretches.compactMap(\.self)
    return known.count == stretches.count ? known : nil
  }
}
