/// Joins the parts of one word, such as «10-го», and drops the dots of abbreviations.
enum TokenJoiner {
  static func joined(_ tokens: [Token]) -> [Token] {
    withoutCommas(withoutDoubledYears(withoutDots(withoutEndings(tokens))))
  }

  /// «10-го», «15-е», «2-х», «10-ти»: the ending of a number is dropped.
  private static func withoutEndings(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      result.append(tokens[index])
      index += 1
      guard case .number = result.last?.kind else { continue }
      let dash = index < tokens.count && tokens[index].kind == .dash ? 1 : 0
      if index + dash < tokens.count, isEnding(tokens[index + dash]) { index += dash + 1 }
    }
    return result
  }

  private static func isEnding(_ token: Token) -> Bool {
    endings.contains(Letters.mended(token.text))
  }

  private static let endings: Set = [
    "й", "ый", "ой", "ий", "го", "ого", "его", "е", "ое", "ее", "я", "ая", "му", "ому", "ю", "ую",
    "х", "ти", "ми", "м", "ым", "ом", "ем", "ей", "ые", "ых",
  ]

  /// «не позднее, чем» needs no comma.
  private static func withoutCommas(_ tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      guard tokens[index].kind == .comma, index + 1 < tokens.count else { return true }
      return tokens[index + 1].term != .key(.than)
    }.map { tokens[$0] }
  }

  /// A dot counts only between two numbers.
  private static func withoutDots(_ tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      guard tokens[index].kind == .dot else { return true }
      guard index > 0, index + 1 < tokens.count else { return false }
      return isNumber(tokens[index - 1]) && isNumber(tokens[index + 1])
    }.map { tokens[$0] }
  }

  private static func isNumber(_ token: Token) -> Bool {
    if case .number = token.kind { return true }
    return false
  }

  /// «г.г.» is one word, «у.г.» the school year, «т.г.» and «с.г.» the current year.
  private static func withoutDoubledYears(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    for token in tokens {
      if token.term == .unit(.year), let last = result.last {
        switch Letters.mended(last.text) {
        case "г" where Letters.mended(token.text) == "г": continue
        case "у" where Letters.mended(token.text) == "г":
          result[result.count - 1].kind = .word(.key(.school))
        case "т" where Letters.mended(token.text) == "г",
          "с" where Letters.mended(token.text) == "г":
          result[result.count - 1].kind = .word(.key(.thisYearMark))
          continue
        default: break
        }
      }
      result.append(token)
    }
    return result
  }
}
