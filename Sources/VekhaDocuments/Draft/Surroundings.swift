internal import VekhaCore

/// The words round a plan's tables, searched for what an order says of itself.
struct Surroundings {
  let lines: [String]
  /// How many of the lines stand above the plan's first row.
  let above: Int
  /// The line above it that the document itself sets as a title.
  let marked: String?

  init(lines: [String], above: Int, marked: String?) {
    self.marked = marked
    self.lines = lines.prefix(5000).map { String($0.inOneLine.prefix(2000)) }
    self.above = min(above, self.lines.count)
  }
}

extension DraftRoadmap {
  /// Fills in the title, the order, the period and the place.
  mutating func describe(from surroundings: Surroundings) {
    title = surroundings.title
    let orders = surroundings.orders
    order = surroundings.approval ?? orders.first?.text ?? ""
    if let date = orders.first?.date,
      let other = orders.lazy.compactMap(\.date).first(where: { $0 != date })
    {
      notes.append(.otherDate(other.inFigures))
    }
    organisation = surroundings.authority
    timezone = RegionZone.zone(namedIn: surroundings.lines + [title]) ?? ""
    period = surroundings.period(titled: title)
    if period == nil, let guessed = YearsInText.years(of: items.map(\.deadline)) {
      period = guessed
      isPeriodGuessed = true
    }
  }
}

extension Surroundings {
  /// The period that a line gives as such, the years that the title names, or a line right under it.
  func period(titled title: String) -> Period? {
    if let period = lines.prefix(above).lazy.compactMap(WrittenPeriod.period(in:)).first {
      return period
    }
    if let period = WrittenPeriod.period(atEndOf: title) ?? YearsInText.period(in: title) {
      return period
    }
    let near = lines.prefix(above).suffix(12).filter { YearsInText.isOnlyYears($0) }
    return near.lazy.compactMap { YearsInText.period(in: $0) }.first
  }
}
