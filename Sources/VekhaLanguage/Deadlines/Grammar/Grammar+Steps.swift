import VekhaCore

// MARK: - Small steps

extension Grammar {
  var next: Token? { position < tokens.count ? tokens[position] : nil }

  /// Tries a rule and returns to where it began where the rule does not fit.
  mutating func attempt<Value>(_ rule: (inout Grammar) -> Value?) -> Value? {
    let start = position
    if let value = rule(&self) { return value }
    position = start
    return nil
  }

  mutating func either<Value>(_ rules: (inout Grammar) -> Value?...) -> Value? {
    for rule in rules {
      if let value = attempt(rule) { return value }
    }
    return nil
  }

  mutating func take(_ keys: Keyword...) -> Bool {
    guard case .key(let key)? = next?.term, keys.contains(key) else { return false }
    position += 1
    return true
  }

  /// Takes several words in a row, or none.
  mutating func takeAll(_ keys: Keyword...) -> Bool {
    attempt { grammar in keys.allSatisfy { grammar.take($0) } ? true : nil } ?? false
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard next?.kind == kind else { return false }
    position += 1
    return true
  }

  mutating func takeUnit() -> CalendarUnit? {
    guard case .unit(let unit)? = next?.term else { return nil }
    position += 1
    return unit
  }

  mutating func take(unit: CalendarUnit) -> Bool { take(.word(.unit(unit))) }

  mutating func number(_ range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard case .number(let value, let count)? = next?.kind, digits.contains(count),
      range.contains(value)
    else { return nil }
    position += 1
    return value
  }

  /// «3», «три», «III», «третий».
  mutating func ordinal(_ range: ClosedRange<Int>) -> Int? {
    if let number = number(range) {
      skipSpelledOut()
      return number
    }
    if let number = attempt({ $0.compoundOrdinal() }), range.contains(number) { return number }
    guard case .ordinal(let value)? = next?.term, range.contains(value) else { return nil }
    position += 1
    return value
  }

  /// «двадцать пятого».
  private mutating func compoundOrdinal() -> Int? {
    guard case .cardinal(let tens)? = next?.term, tens >= 20, tens % 10 == 0 else { return nil }
    position += 1
    guard case .ordinal(let units)? = next?.term, units < 10 else { return nil }
    position += 1
    return tens + units
  }

  /// The «(пяти)» of «5 (пяти) дней».
  private mutating func skipSpelledOut() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.open), grammar.next?.isNumber == false,
        (grammar.attempt { $0.ordinal(1...31) } ?? grammar.count()) != nil
      else { return nil }
      return grammar.take(.close) ? true : nil
    }
  }

  /// «3», «три», «трёх».
  mutating func count() -> Int? {
    if let number = number(0...999, digits: 1...3) {
      skipSpelledOut()
      return number
    }
    guard case .cardinal(let value)? = next?.term else { return nil }
    position += 1
    guard value >= 20, value % 10 == 0, case .cardinal(let units)? = next?.term, units < 10
    else { return value }
    position += 1
    return value + units
  }
}
