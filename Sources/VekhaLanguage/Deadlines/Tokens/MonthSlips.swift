/// Forgives more in the name of a month where nothing but a month can stand: «до 15 мрата».
///
/// Elsewhere a short word is left alone, since a slip makes another word of it.
enum MonthSlips {
  static func mended(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: isCandidate) else { return tokens }
    var result = tokens
    for index in tokens.indices where isCandidate(tokens[index]) {
      let isAfterDay = index > 0 && isDay(tokens[index - 1])
      guard isAfterDay || standsAlone(index, tokens),
        let month = month(near: tokens[index], isSure: isAfterDay)
      else { continue }
      result[index].kind = .word(.month(month))
      result[index].isMended = true
    }
    return result
  }

  private static func isCandidate(_ token: Token) -> Bool {
    token.kind == .unknown && !token.isQuoted && (4...12).contains(token.spelling.count)
  }

  private static func isDay(_ token: Token) -> Bool {
    switch token.kind {
    case .number(let day, 1...2): (1...31).contains(day)
    case .word(.ordinal): true
    default: false
    }
  }

  /// Whether no other unknown word or noun stands beside it, so that it names nothing else.
  private static func standsAlone(_ index: Int, _ tokens: [Token]) -> Bool {
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    return isBorder(before) && isBorder(after) && (isLeading(before) || isLeading(after))
  }

  /// Whether a neighbour is one that a month has and a name has not: «в мрате», «мрат 2022».
  private static func isLeading(_ token: Token?) -> Bool {
    switch token?.kind {
    case .number(_, 4), .dash, .word: true
    default: false
    }
  }

  private static func isBorder(_ token: Token?) -> Bool {
    guard let token else { return true }
    switch token.kind {
    case .number(_, 4), .dash, .comma, .slash, .open, .close, .word(.month), .word(.each):
      return true
    case .word(.key(let key)): return [.until, .upTo, .from, .into, .toward, .and].contains(key)
    default: return false
    }
  }
}

// MARK: - How near a word is

extension MonthSlips {
  /// The only month within a slip or two; nil where another is as near.
  private static func month(near token: Token, isSure: Bool) -> Int? {
    let word = Array(Letters.mended(token.text).unicodeScalars)
    let bound = word.count >= 7 ? 2 : 1
    var nearest = (distance: bound + 1, months: Set<Int>())
    for (form, month) in forms where isSure || form.count > 3 {
      guard form.first == word.first || form.dropFirst().first == word.first,
        let distance = EditDistance.between(word, form, atMost: bound),
        isSure || distance > 1 || !isChange(word, form)
      else { continue }
      if distance < nearest.distance { nearest = (distance, []) }
      if distance == nearest.distance { nearest.months.insert(month) }
    }
    return nearest.months.count == 1 ? nearest.months.first : nil
  }

  /// Whether a letter is another one: «парта» lies as near to «марта» as «мрата».
  private static func isChange(_ word: [Unicode.Scalar], _ form: [Unicode.Scalar]) -> Bool {
    word.count == form.count && word.sorted() != form.sorted()
  }

  private static let forms: [([Unicode.Scalar], Int)] = Lexicon.months.flatMap { entry in
    guard case .month(let month) = entry.term else { return [([Unicode.Scalar], Int)]() }
    return entry.forms.filter { $0.count > 3 || $0.hasPrefix("ма") && $0 != "мар" }
      .map { (Array($0.unicodeScalars), month) }
  }
}
