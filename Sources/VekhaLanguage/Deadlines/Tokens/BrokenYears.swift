/// Joins the halves of a year that a typist parted: «октябрь 20 22 г.».
enum BrokenYears {
  static func joined(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: isCentury) else { return tokens }
    var result: [Token] = []
    for (index, token) in tokens.enumerated() {
      guard case .number(let rest, 2) = token.kind, let first = result.last, isCentury(first),
        isMonth(result.dropLast().last), index + 1 < tokens.count,
        tokens[index + 1].term == .unit(.year)
      else {
        result.append(token)
        continue
      }
      let text = token.text.base[first.text.startIndex..<token.text.endIndex]
      result[result.count - 1] = Token(.number(2000 + rest, digits: 4), text)
    }
    return result
  }

  private static func isCentury(_ token: Token) -> Bool { token.kind == .number(20, digits: 2) }

  private static func isMonth(_ token: Token?) -> Bool {
    if case .month? = token?.term { return true }
    return false
  }
}
