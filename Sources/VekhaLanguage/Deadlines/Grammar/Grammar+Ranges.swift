import VekhaCore

// MARK: - From a day to a day: «с … по …», «между … и …», «15 марта – 20 апреля»

extension Grammar {
  /// «с … по …», «в период с … до …», «между … и …», «не ранее … и не позднее …».
  mutating func between() -> Clause? {
    skipPeriodWord()
    let isBetween = take(.between)
    let isFrom = !isBetween && take(.from)
    guard isBetween || isFrom || takeAll(.not, .earlier), let first = firstEdge() else {
      return nil
    }
    _ = take(.comma)
    guard isFrom ? isUpTo() : take(.and) && isBetween || noLater() else {
      return nil
    }
    _ = take(.end)
    guard let last = stretch() else { return nil }
    return joined(first, isBetween ? last.byCustom : last)
  }

  /// «по», «до», a dash, or the «но» that a typist made of «по».
  private mutating func isUpTo() -> Bool {
    if take(.upTo, .until) || take(.dash) { return true }
    return next?.spelling == Self.slippedUpTo && take(.and)
  }

  private static let slippedUpTo = Spelling("но")

  private mutating func noLater() -> Bool {
    guard takeAll(.not, .later) else { return false }
    _ = take(.than)
    return true
  }

  private mutating func firstEdge() -> Stretch? {
    _ = take(.beginning)
    if let stretch = attempt({ $0.stretchBeforeRange() }) { return stretch }
    return loneDay()
  }

  /// The «1» of «с 1 по 15 марта», a day that takes its month from what follows.
  private mutating func loneDay() -> Stretch? {
    guard let day = ordinal(1...31) else { return nil }
    return Stretch(.day(0, day))
  }

  /// A stretch that leaves «по» to the range around it.
  private mutating func stretchBeforeRange() -> Stretch? {
    let start = position
    guard let stretch = stretch() else { return nil }
    let isRange = tokens[start..<position].contains { $0.term == .key(.upTo) }
    return isRange ? nil : stretch
  }

  private mutating func joined(_ first: Stretch, _ last: Stretch) -> Clause? {
    guard first.annual.first.month == 0 else { return .between(first, last) }
    guard last.annual.isDay else { return nil }
    var first = first
    first.annual = .day(last.annual.first.month, first.annual.first.day)
    first.year = last.year
    return .between(first, last)
  }

  /// «15 марта – 20 апреля», «сентябрь 2022 – май 2023».
  mutating func range() -> Clause? {
    skipPlace()
    guard let first = stretch() else { return nil }
    let isSlash = next?.kind == .slash
    guard take(.dash) || take(.slash) || take(.upTo), let last = stretch(),
      !isSlash || first.annual.isDay || first.annual.isMonth(before: last.annual)
    else { return nil }
    let isOneDay = first.annual.isDay && first.annual == last.annual && first.year == last.year
    return isOneDay ? .during(first) : .between(first, last)
  }
}
