import VekhaCore

// MARK: - The school calendar

extension Grammar {
  /// «по итогам четверти», «II четверть», «осенние каникулы».
  mutating func schoolCalendar() -> Clause? {
    let prefixes: Set<Keyword> = [
      .into, .onto, .before, .ahead, .after, .until, .toward, .upTo, .course, .end, .beginning,
      .results,
      .ending,
      .every, .period, .about, .last,
    ]
    while case .key(let key)? = next?.term, prefixes.contains(key) {
      position += 1
    }
    if take(unit: .week) { _ = take(.every) }
    let isNamed = schoolTermNumber()
    guard take(unit: .schoolTerm) || take(.holidays) else { return nil }
    _ = take(.about)
    let isNamedByYear = year() != nil
    return .school(repeated: !(isNamed || isNamedByYear))
  }

  private mutating func schoolTermNumber() -> Bool {
    if case .season? = next?.term {
      position += 1
      return true
    }
    guard ordinal(1...4) != nil else { return false }
    if take(.dash) || take(.and) || take(.comma) { _ = ordinal(1...4) }
    return true
  }
}
