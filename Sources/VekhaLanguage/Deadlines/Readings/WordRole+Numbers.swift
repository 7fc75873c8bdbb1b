// MARK: - What a number says: a day, a month, a year, how often, how long

extension WordRole {
  /// A number belongs to what follows it, or to the date around it.
  static func number(_ tokens: [Token], _ index: Int) -> Role {
    let rest = tokens[(index + 1)...].drop { $0.isNumber || isMark($0.kind) }
    if case .number(_, 4) = tokens[index].kind { return year(before: rest.first) }
    if let part = partOfDate(tokens, index) { return part }
    switch rest.first?.kind {
    case .word(.key(.school)): return .schoolYear
    case .word(.unit(let unit)): return role(of: unit, tokens, index, after: nil, isCounted: true)
    case .word(.key(.working)), .word(.key(.civil)), .word(.lasting): return .length
    case .word(.key(.portion)): return .part
    case .word(.key(.times)): return .often
    case .word(.key(.hour)), .word(.key(.minute)), .colon: return .hour
    case .word(.weekday): return .weekday
    case .word(.key(.stage)): return .event
    default: return .day
    }
  }

  private static func isMark(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .dash, .slash, .comma, .dot: true
    default: false
    }
  }

  private static func year(before next: Token?) -> Role {
    next?.key == .school ? .schoolYear : .year
  }

  /// The parts of «15.03.22», «09.2022», «14.30», told by the dots around them.
  private static func partOfDate(_ tokens: [Token], _ index: Int) -> Role? {
    switch dots(before: index, tokens) {
    case 0:
      guard index + 2 < tokens.count, tokens[index + 1].kind == .dot else { return nil }
      if case .number(_, 4) = tokens[index + 2].kind { return .month }
      return isMonth(tokens[index + 2]) ? .day : index == 0 ? .month : .hour
    case 1: return isMonth(tokens[index]) ? .month : index == 2 ? .year : .hour
    default: return .year
    }
  }

  private static func dots(before index: Int, _ tokens: [Token]) -> Int {
    var dots = 0
    while dots < 2, index > 2 * dots + 1, tokens[index - 2 * dots - 1].kind == .dot {
      dots += 1
    }
    return dots
  }

  private static func isMonth(_ token: Token) -> Bool {
    switch token.kind {
    case .number(let value, _): (1...12).contains(value)
    case .word(.ordinal): true
    default: false
    }
  }

  /// «2022–2023», «15–20»: numbers of one role are told together.
  static func joinsNumbers(_ tokens: [Token], _ index: Int, _ last: Role?) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index - 1].isNumber else { return false }
    return tokens[index + 1].isNumber && number(tokens, index + 1) == last
  }

  /// What a unit says, and the number before it: a length, how often, or which one.
  static func role(
    of unit: CalendarUnit, _ tokens: [Token], _ index: Int, after last: Role?,
    isCounted: Bool = false
  ) -> Role {
    if let last, [.year, .schoolYear, .length].contains(last) { return last }
    let before = tokens[..<index].lazy.compactMap(\.key)
    if before.contains(where: Keyword.counting.contains) { return .often }
    if isCounted, before.contains(where: Keyword.measuring.contains) { return .length }
    switch unit {
    case .quarter: return .quarter
    case .half: return .half
    case .day, .month, .year: return isCounted ? .length : .part
    default: return .part
    }
  }
}

extension Keyword {
  // «раз в …», «каждые …»
  fileprivate static let counting: Set<Keyword> = [.times, .once, .twice, .thrice, .rarer, .every]
  // «в течение …», «через …», «за …»
  fileprivate static let measuring: Set<Keyword> = [
    .course, .through, .before, .expiry, .span, .later, .than,
  ]
}
