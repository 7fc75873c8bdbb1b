import VekhaCore

/// A clause with the words that it was read from.
struct ReadClause: Hashable, Sendable {
  var clause: Clause
  var text: Substring
}

/// Reads tokens into clauses, from left to right, with steps back where a rule does not fit.
struct Grammar {
  let tokens: [Token]
  var position = 0
  /// The first date named that no calendar has.
  var impossible: Substring?

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// Reads the whole phrase; nil where some words fit no rule.
  mutating func clauses() -> [ReadClause]? {
    var clauses: [ReadClause] = []
    skipSeparators()
    while position < tokens.count {
      let start = position
      guard let clause = clause(), position > start else { return nil }
      let text = text(from: start)
      if case .several(let parts) = clause {
        clauses += parts.map { ReadClause(clause: $0, text: text) }
      } else {
        clauses.append(ReadClause(clause: clause, text: text))
      }
      skipTimeOfDay()
      skipSeparators()
    }
    return clauses.isEmpty ? nil : clauses
  }

  private mutating func clause() -> Clause? {
    either(
      { $0.whole() }, { $0.onDemand() }, { $0.schoolCalendar() }, { $0.dayOfCycle() },
      { $0.frequency() }, { $0.event() }, { $0.several() }, { $0.bounded() })
  }

  mutating func skipSeparators() {
    while position < tokens.count {
      switch tokens[position].kind {
      case .comma, .open, .close, .slash, .word(.key(.and)), .word(.key(.inclusive)), .dot:
        position += 1
      default: return
      }
    }
  }

  /// «в 14.00»: a due date lasts to the end of its day, so the hour says nothing more.
  private mutating func skipTimeOfDay() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.into), grammar.number(0...23) != nil,
        grammar.take(.dot) || grammar.take(.comma),
        let minute = grammar.number(0...59, digits: 2...2), minute == 0 || minute > 12
      else { return nil }
      return true
    }
  }

  func text(from start: Int) -> Substring {
    guard start < position, let first = tokens[start...].first, let last = tokens[..<position].last
    else { return "" }
    let base = first.text.base
    var end = last.text.endIndex
    let isAbbreviation = last.term == .unit(.year) || last.term == .key(.school)
    if isAbbreviation, end < base.endIndex, base[end] == "." { end = base.index(after: end) }
    return base[first.text.startIndex..<end]
  }
}

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
    if let number = number(range) { return number }
    guard case .ordinal(let value)? = next?.term, range.contains(value) else { return nil }
    position += 1
    return value
  }

  /// The «(пяти)» of «5 (пяти) дней».
  private mutating func skipSpelledOut() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.open), case .cardinal? = grammar.next?.term else { return nil }
      grammar.position += 1
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
