// MARK: - Marks

extension TokenJoiner {
  /// A dot counts only between two numbers, a dash once, a comma never before «чем».
  static func withoutMarks(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    for index in tokens.indices {
      var token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if isEllipsis(token, next, after: result.last) { token.kind = .dash }
      if isSpare(token, next, after: result.last) { continue }
      if token.kind == .comma, isDateComma(index, tokens) { token.kind = .dot }
      if endsDate(token, next, after: result.last) { token.kind = .comma }
      result.append(token)
    }
    return result
  }

  /// «апрель…июнь», «апрель...июнь».
  private static func isEllipsis(_ token: Token, _ next: Token?, after last: Token?) -> Bool {
    guard last != nil, next != nil else { return false }
    return token.kind == .ellipsis || token.kind == .dot && next?.kind == .dot
  }

  private static func isSpare(_ token: Token, _ next: Token?, after last: Token?) -> Bool {
    switch token.kind {
    case .dot:
      guard let last, let next else { return true }
      return !(isDatePart(last) && isDatePart(next)) || !(last.isNumber || next.isNumber)
    case .ellipsis: return true
    case .dash: return last?.kind == .dash
    case .comma: return next?.key == .than
    default: return false
    }
  }

  /// The dot after a whole year sets two dates apart, where a blank follows it.
  private static func endsDate(_ token: Token, _ next: Token?, after last: Token?) -> Bool {
    guard token.kind == .dot, case .number(_, 4)? = last?.kind else { return false }
    return next?.text.startIndex != token.text.endIndex
  }

  /// A number in digits or, as the month of «1.IX.2022», a Roman one.
  private static func isDatePart(_ token: Token) -> Bool {
    if case .word(.ordinal) = token.term.map(Token.Kind.word) {
      return token.text.unicodeScalars.allSatisfy { $0.isASCII } || token.spelling.count <= 2
    }
    return token.isNumber
  }

  /// «01,09,2022» without spaces is a date.
  private static func isDateComma(_ index: Int, _ tokens: [Token]) -> Bool {
    for first in [index - 1, index - 3] where tokens.indices.contains(first) {
      guard tokens.indices.contains(first + 4), tokens[first].isNumber,
        tokens[first + 2].isNumber, case .number(_, 4) = tokens[first + 4].kind
      else { continue }
      let run = tokens[first...first + 4]
      guard run.dropFirst().allSatisfy({ $0.isNumber || $0.kind == .comma || $0.kind == .dot })
      else { continue }
      if zip(run, run.dropFirst()).allSatisfy({ $0.text.endIndex == $1.text.startIndex }) {
        return true
      }
    }
    return false
  }
}
