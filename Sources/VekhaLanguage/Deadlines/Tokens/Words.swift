/// Turns a run of letters into known words.
enum Words {
  static func tokens(of piece: Substring.UnicodeScalarView) -> [Token] {
    let text = Substring(piece)
    if let number = Numerals.roman(piece) {
      return [Token(.word(.ordinal(number)), text, spelling(piece))]
    }
    let word = spelling(piece)
    if let term = Lexicon.term(word) { return [Token(.word(term), text, word)] }
    if let compound = compound(word) {
      return compound.map { Token(.word($0), text, word) }
    }
    return split(word, piece) ?? [guessed(word, text)]
  }

  /// Spells a word that is Russian, perhaps with Latin letters inside; nothing for foreign words.
  static func spelling(_ piece: Substring.UnicodeScalarView) -> Spelling {
    var spelling = Spelling()
    var isRussian = false
    var isSure = true
    for scalar in piece where spelling.count <= Spelling.longest {
      if let letter = Letters.russian(scalar) {
        isRussian = true
        spelling.append(letter)
      } else if let letter = Letters.twin(scalar) ?? Letters.letter(scalar) {
        isSure = isSure && Letters.isSureTwin(scalar)
        spelling.append(letter)
      } else if scalar == "\u{306}", spelling.hasSuffix(shortI.part(0..<1)) {
        spelling = spelling.part(0..<spelling.count - 1).appending(shortI.part(1..<2))
      } else if !Letters.isInvisible(scalar) {
        return Spelling()
      }
    }
    let isRussianMark = piece.count == 1 && (piece.first == "r" || piece.first == "c")
    return isRussian || isSure || isRussianMark ? spelling : Spelling()
  }

  /// «и» and «й», which may be written as «и» with a breve.
  private static let shortI = Spelling("ий")

  /// «десятидневный» is ten and «дневный».
  private static func compound(_ word: Spelling) -> [Term]? {
    for (stem, number) in Lexicon.compoundNumbers where word.hasPrefix(stem) {
      let rest = Lexicon.term(word.part(stem.count..<word.count))
      if case .lasting = rest, let rest { return [.cardinal(number), rest] }
    }
    return nil
  }

  private static func guessed(_ word: Spelling, _ text: Substring) -> Token {
    guard let term = Slips.term(near: word) else { return Token(.unknown, text, word) }
    var token = Token(.word(term), text, word)
    token.isMended = true
    return token
  }
}

// MARK: - Lost spaces

extension Words {
  /// Finds the words of a run that lost its spaces, such as «втечениегода».
  private static func split(
    _ word: Spelling, _ piece: Substring.UnicodeScalarView
  ) -> [Token]? {
    guard (4...Spelling.longest).contains(word.count), word.count == piece.count else { return nil }
    var ends = Array(repeating: -1, count: word.count + 1)
    ends[0] = 0
    for start in 0..<word.count where ends[start] >= 0 {
      for end in start + 1...min(word.count, start + 14) where ends[end] < 0 {
        if isPart(word.part(start..<end), atStart: start == 0) { ends[end] = start }
      }
    }
    guard ends[word.count] >= 0 else { return nil }
    let tokens = tokens(cut: piece, word, ends)
    return tokens.contains { $0.spelling.count > 2 } ? tokens : nil
  }

  private static func isPart(_ part: Spelling, atStart: Bool) -> Bool {
    switch part.count {
    case 1: atStart && smallWords.contains(part)
    case 2: smallWords.contains(part)
    default: Lexicon.knows(part)
    }
  }

  private static let smallWords = Set(
    "в с к до по со на не за во ко".split(separator: " ").map { Spelling($0) })

  private static func tokens(
    cut piece: Substring.UnicodeScalarView, _ word: Spelling, _ starts: [Int]
  ) -> [Token] {
    var tokens: [Token] = []
    var end = word.count
    while end > 0 {
      let start = starts[end]
      let part = word.part(start..<end)
      let text = Substring(piece.dropFirst(start).prefix(end - start))
      tokens.append(Token(Lexicon.term(part).map(Token.Kind.word) ?? .unknown, text, part))
      end = start
    }
    return tokens.reversed()
  }
}
