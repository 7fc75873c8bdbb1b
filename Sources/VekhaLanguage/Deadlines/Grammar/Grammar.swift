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
  /// Whether «примерно» or its like stands before a date.
  var isRough = false

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// Reads the whole phrase; nil where some words fit no rule.
  mutating func clauses() -> [ReadClause]? {
    var clauses: [ReadClause] = []
    skipSeparators()
    skipHeading()
    while position < tokens.count {
      skipStageName()
      skipTimeOfDay()
      if take(.roughly) { isRough = true }
      let start = position
      guard let clause = clause(), position > start else { return nil }
      let text = text(from: start)
      if case .several(let parts) = clause {
        clauses += parts.map { ReadClause(clause: $0, text: text) }
      } else {
        clauses.append(ReadClause(clause: clause, text: text))
      }
      skipTimeOfDay()
      skipTrailingStage()
      skipRemarks()
      skipSeparators()
    }
    return clauses.isEmpty ? nil : clauses
  }

  private mutating func clause() -> Clause? {
    either(
      { $0.thereafter() }, { $0.exception() }, { $0.onNamedDay() }, { $0.whole() },
      { $0.onDemand() },
      { $0.schoolCalendar() }, { $0.dayOfCycle() }, { $0.frequency() }, { $0.event() },
      { $0.several() }, { $0.bounded() })
  }

  mutating func skipSeparators() {
    while position < tokens.count {
      switch tokens[position].kind {
      case .comma, .colon, .open, .close, .slash, .word(.key(.and)), .word(.key(.inclusive)),
        .word(.key(.fulfilment)):
        position += 1
      default: return
      }
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
