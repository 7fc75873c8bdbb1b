import VekhaCore

// MARK: - Dates that somebody else sets

extension Grammar {
  /// «по отдельному плану», «по мере необходимости», «по согласованию с РЦН».
  mutating func onDemand() -> Clause? {
    let clause = either({ $0.byPlan() }, { $0.byWish() }, { $0.byNeed() }, { $0.byOthers() })
    if clause != nil { skipAppendix() }
    return clause
  }

  private mutating func byPlan() -> Clause? {
    if take(.span) { _ = take(.dash) || take(.colon) }
    let isAlone = position == 0 && next?.key == .plan
    guard isAlone || take(.upTo) || accordance() else { return nil }
    skipUnknown()
    while take(.separately, .working, .school, .fixed, .civil) { skipUnknown() }
    guard take(.plan) else { return nil }
    _ = attempt { $0.take(.dash) && $0.take(.plan) ? true : nil }
    skipTail(withYears: true)
    _ = attempt { $0.take(.onto) && $0.wholeYear() != nil && $0.isAtBoundary ? true : nil }
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
    if take(.span) || take(.date) { _ = take(.dash) || take(.colon) }
    if position == 0, next.map({ Self.portions.contains($0.spelling) }) == true { position += 1 }
    if take(.upon, .until) {
      let isAvailable = take(.availability)
      return isAvailable || take(.request) ? tailed(.onDemand) : nil
    }
    guard take(.upTo) else { return nil }
    _ = ordinal(1...1)
    guard take(.agreement) || take(.request) else { return nil }
    _ = attempt { $0.take(.from) && $0.skipTail() ? true : nil }
    skipTail()
    return .onDemand
  }

  /// How much at a time is no time: «партиями по заявкам».
  private static let portions = Set([Spelling("партиями"), Spelling("частями")])

  private mutating func byNeed() -> Clause? {
    guard take(.upTo) || take(.upon) || take(.into) else { return nil }
    let measure = take(.measure)
    if take(.availability) { return take(.need) || skipTail() ? tailed(.onDemand) : nil }
    guard take(.need) || measure else { return nil }
    skipTail()
    return .onDemand
  }

  /// «в соответствии со сроками, устанавливаемыми …», «в установленные сроки».
  private mutating func byOthers() -> Clause? {
    if attempt({ $0.isSomedaySaid() }) == true { return .onDemand }
    let accords = accordance()
    if take(.date) { return take(.fixed) ? tailed(.onDemand) : nil }
    guard accords || take(.into, .upTo) || next?.term == .key(.span) else { return nil }
    if take(.fixed) {
      if next?.spelling.hasPrefix(Self.order) != true { skipUnknown() }
      return take(.span) || skipTail() ? tailed(.onDemand) : nil
    }
    guard take(.span) else { return accords && skipTail(withYears: true) ? .onDemand : nil }
    _ = take(.comma)
    return take(.fixed, .separately) ? tailed(.onDemand) : nil
  }

  /// «уточняется», said alone.
  private mutating func isSomedaySaid() -> Bool? {
    guard position == 0, next?.spelling.hasSuffix(Self.reflexive) == true, take(.fixed),
      next == nil
    else { return nil }
    return true
  }

  private static let reflexive = Spelling("ся")
  private static let order = Spelling("порядк")

  private mutating func tailed(_ clause: Clause) -> Clause {
    _ = attempt { $0.take(.into, .onto) && $0.skipTail() ? true : nil }
    skipTail()
    return clause
  }

  mutating func skipUnknown() {
    while next?.kind == .unknown {
      position += 1
    }
  }
}
