/// Joins the parts of one word, such as «10-го», and drops the dots of abbreviations.
enum TokenJoiner {
  static func joined(_ tokens: [Token]) -> [Token] {
    let words = Misreadings.mended(withoutMarks(withoutEndings(withoutBreaks(tokens))))
    return BrokenYears.joined(
      MonthSlips.mended(withoutDoubledYears(Abbreviations.joined(words))))
  }

  /// «10-го», «15-е», «2-х», «10-ти»: the ending of a number is dropped.
  private static func withoutEndings(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { endings.contains($0.spelling) || $0.spelling == letterI })
    else { return tokens }
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      result.append(tokens[index])
      index += 1
      guard case .number? = result.last?.kind else { continue }
      let dash = index < tokens.count && tokens[index].kind == .dash ? 1 : 0
      if index + dash < tokens.count,
        endings.contains(tokens[index + dash].spelling) || dash == 1 && isEndingI(tokens, index)
      {
        index += dash + 1
      }
    }
    return result
  }

  /// The «и» of «5-и», which hangs on its number without a blank.
  private static func isEndingI(_ tokens: [Token], _ dash: Int) -> Bool {
    tokens[dash + 1].spelling == letterI
      && tokens[dash - 1].text.endIndex == tokens[dash].text.startIndex
      && tokens[dash].text.endIndex == tokens[dash + 1].text.startIndex
  }

  private static let letterI = Spelling("и")

  private static let endings = Set(
    """
    й ый ой ий го ого его е ое ее я ая му ому ю ую х ти ми м ым ом ем ей ые ых
    """.split(separator: " ").map { Spelling($0) })

  /// «г.г.» is one word, «у.г.» the school year, «т.г.», «с.г.» and «н.г.» the current year.
  private static func withoutDoubledYears(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.spelling == shortYear }) else { return tokens }
    var result: [Token] = []
    for token in tokens {
      guard token.spelling == shortYear, let last = result.last, last.spelling.count == 1 else {
        result.append(token)
        continue
      }
      switch last.spelling {
      case shortYear: break
      case Spelling("у"):
        result[result.count - 1].kind = .word(.key(.school))
        result.append(token)
      case Spelling("т"), Spelling("с"), Spelling("н"):
        result[result.count - 1].kind = .word(.key(.thisYearMark))
      default: result.append(token)
      }
    }
    return result
  }

  private static let shortYear = Spelling("г")
}

// MARK: - Broken words

extension TokenJoiner {
  /// «сен-тябрь», «ав густ», «еже квартально»: pieces that only together are a known word.
  private static func withoutBreaks(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.kind == .unknown || $0.isMended }) else { return tokens }
    var result: [Token] = []
    for token in tokens {
      guard !token.spelling.isEmpty, let whole = whole(result, token) else {
        result.append(token)
        continue
      }
      result.removeLast(result.last?.kind == .dash ? 2 : 1)
      result.append(whole)
    }
    return result
  }

  private static func whole(_ before: [Token], _ last: Token) -> Token? {
    let isBroken = before.last?.kind == .dash
    guard let first = isBroken ? before.dropLast().last : before.last, !first.spelling.isEmpty,
      [first, last].contains(where: { $0.kind == .unknown || $0.isMended }),
      first.spelling.count + last.spelling.count <= Spelling.longest
    else { return nil }
    let spelling = first.spelling.appending(last.spelling)
    guard spelling.count >= 5, let term = Lexicon.term(spelling) else { return nil }
    let base = first.text.base
    return Token(.word(term), base[first.text.startIndex..<last.text.endIndex], spelling)
  }
}
