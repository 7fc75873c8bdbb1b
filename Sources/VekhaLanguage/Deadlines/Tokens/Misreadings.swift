import VekhaCore

/// Numbers that a scanner read as letters where a number alone makes sense: «З рабочих дня», «1У квартал».
enum Misreadings {
  static func mended(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.text == "З" || isFive($0) }) else { return tokens }
    var result: [Token] = []
    for (index, token) in tokens.enumerated() {
      if token.text == "З", index + 1 < tokens.count, isCounted(tokens[index + 1]) {
        result.append(Token(.number(3, digits: 1), token.text))
      } else if isFive(token), let one = result.last, one.kind == .number(1, digits: 1),
        one.text.endIndex == token.text.startIndex
      {
        let text = token.text.base[one.text.startIndex..<token.text.endIndex]
        result[result.count - 1] = Token(.word(.ordinal(4)), text)
      } else {
        result.append(token)
      }
    }
    return result
  }

  /// The V of «1V», also typed as a Russian «У».
  private static func isFive(_ token: Token) -> Bool { token.text == "У" || token.text == "V" }

  private static func isCounted(_ token: Token) -> Bool {
    switch token.term {
    case .unit, .month, .key(.working), .key(.civil), .key(.times): true
    default: false
    }
  }
}
