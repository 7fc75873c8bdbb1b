import VekhaCore

// MARK: - The whole plan, and dates that somebody else sets

extension Grammar {
  /// «в течение всего периода реализации …», «постоянно», «весь срок».
  mutating func whole() -> Clause? {
    _ = take(.into, .onto, .before)
    if take(.constantly) || take(.irregularly) {
      _ = take(.about)
      return .whole
    }
    let course = take(.course)
    let isWhole = take(.whole)
    guard take(.period) || isWhole && take(.span) || course && take(.span) else { return nil }
    guard course || isWhole || next != nil, next?.term != .key(.from) else { return nil }
    guard skipTail() || isWhole || course else { return nil }
    return .whole
  }

  /// «по отдельному плану», «по мере необходимости», «по согласованию с РЦН».
  mutating func onDemand() -> Clause? {
    either({ $0.byPlan() }, { $0.byWish() }, { $0.byNeed() }, { $0.byOthers() })
  }

  private mutating func byPlan() -> Clause? {
    guard take(.upTo) || accordance() else { return nil }
    skipUnknown()
    while take(.separately, .working, .school, .fixed) { skipUnknown() }
    guard take(.plan) else { return nil }
    _ = attempt { $0.take(.dash) && $0.take(.plan) ? true : nil }
    skipTail(withYears: true)
    _ = attempt { $0.take(.comma) && $0.take(.separately, .fixed) && $0.skipTail() ? true : nil }
    return .onDemand
  }

  mutating func accordance() -> Bool {
    attempt { grammar -> Bool? in
      _ = grammar.take(.into)
      guard grammar.take(.accordance) else { return nil }
      _ = grammar.take(.from)
      return true
    } ?? false
  }

  private mutating func byWish() -> Clause? {
    guard take(.upTo), take(.agreement) || take(.request) else { return nil }
    skipTail()
    return .onDemand
  }

  private mutating func byNeed() -> Clause? {
    guard take(.upTo) || take(.upon) || take(.into) else { return nil }
    let measure = take(.measure)
    guard take(.need) || measure else { return nil }
    skipTail()
    return .onDemand
  }

  /// «в соответствии со сроками, устанавливаемыми …», «в установленные сроки».
  private mutating func byOthers() -> Clause? {
    guard accordance() || take(.into) || next?.term == .key(.span) else { return nil }
    if take(.fixed) {
      skipUnknown()
      return take(.span) ? tailed(.onDemand) : nil
    }
    guard take(.span) else { return nil }
    _ = take(.comma)
    return take(.fixed) ? tailed(.onDemand) : nil
  }

  private mutating func tailed(_ clause: Clause) -> Clause {
    skipTail()
    return clause
  }

  private mutating func skipUnknown() {
    while next?.kind == .unknown {
      position += 1
    }
  }
}

// MARK: - The school calendar

extension Grammar {
  /// «по итогам четверти», «II четверть», «осенние каникулы».
  mutating func schoolCalendar() -> Clause? {
    let prefixes: Set<Keyword> = [
      .into, .onto, .before, .until, .toward, .upTo, .course, .end, .beginning, .results, .ending,
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
