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
    if take(.during), namesPlan(), namesPlanLater { return skipTail() ? .whole : nil }
    let course = take(.course)
    let isWhole = take(.whole)
    guard take(.period) || isWhole && take(.span) || course && take(.span) else { return nil }
    guard next?.key != .from, isWhole || namesPlan() || course && isAtBoundary else { return nil }
    guard skipTail() || isWhole || course else { return nil }
    return .whole
  }

  /// «реализации плана», «действия дорожной карты»: what the plan itself is called.
  private func namesPlan() -> Bool {
    guard let word = next?.spelling else { return false }
    if Self.plans.contains(where: word.hasPrefix) { return true }
    guard Self.doings.contains(where: word.hasPrefix) else { return false }
    let rest = tokens[(position + 1)...].prefix { $0.kind != .comma && $0.kind != .open }
    return rest.isEmpty || rest.contains(where: isPlan)
  }

  /// «плана», «договора», «МЦМН»: what may be carried out for as long as the plan lasts.
  private func isPlan(_ token: Token) -> Bool {
    switch token.kind {
    case .unknown:
      Self.plans.contains(where: token.spelling.hasPrefix) || token.isQuoted
        || token.text.allSatisfy(\.isUppercase)
    case .word(.key(let key)): key == .plan || key == .stage
    default: false
    }
  }

  /// «в ходе реализации плана», not of some programme.
  private var namesPlanLater: Bool {
    guard position + 1 < tokens.count else { return false }
    let word = tokens[position + 1]
    return word.key == .plan || word.spelling.hasPrefix(Spelling("дорожн"))
  }

  private static let doings =
    "реализац действи выполнени исполнени внедрени функционир"
    .split(separator: " ").map { Spelling($0) }

  private static let plans =
    "план программ проект дорожн мероприят договор контракт соглашени модел"
    .split(separator: " ").map { Spelling($0) }

  /// «по отдельному плану», «по мере необходимости», «по согласованию с РЦН».
  mutating func onDemand() -> Clause? {
    either({ $0.byPlan() }, { $0.byWish() }, { $0.byNeed() }, { $0.byOthers() })
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
    let accords = accordance()
    guard accords || take(.into, .upTo) || next?.term == .key(.span) else { return nil }
    if take(.fixed) {
      if next?.spelling.hasPrefix(Self.order) != true { skipUnknown() }
      return take(.span) || skipTail() ? tailed(.onDemand) : nil
    }
    guard take(.span) else { return accords && skipTail(withYears: true) ? .onDemand : nil }
    _ = take(.comma)
    return take(.fixed, .separately) ? tailed(.onDemand) : nil
  }

  private static let order = Spelling("порядк")

  private mutating func tailed(_ clause: Clause) -> Clause {
    _ = attempt { $0.take(.into, .onto) && $0.skipTail() ? true : nil }
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
