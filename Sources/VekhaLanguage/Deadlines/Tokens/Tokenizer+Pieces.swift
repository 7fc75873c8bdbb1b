// MARK: - Pieces

extension Tokenizer {
  /// The digits that stand first, or the letters that a scanner made of them.
  func numberPiece(_ scalar: Unicode.Scalar) -> Substring.UnicodeScalarView? {
    guard Letters.isDigit(scalar) || Letters.digit(scalar) != nil else { return nil }
    let rest = scalars[place...]
    let mixed = rest.prefix { Letters.isDigit($0) || Letters.digit($0) != nil }
    let following = rest[mixed.endIndex...].first
    if mixed.contains(where: Letters.isDigit), following.map(Letters.isLetter) != true {
      return mixed
    }
    if Numerals.lettered(mixed) != nil, following.map(Letters.isLetter) != true { return mixed }
    guard Letters.isDigit(scalar), !isMisreadLetter(rest) else { return nil }
    return rest.prefix(while: Letters.isDigit)
  }

  func number(_ piece: Substring.UnicodeScalarView) -> Token {
    var value = 0
    for scalar in piece.prefix(7) {
      value = value * 10 + (Letters.digit(scalar) ?? Int(scalar.value) - 48)
    }
    let isNumber = piece.count <= 6
    return Token(
      isNumber ? .number(value, digits: piece.count) : .unknown, Substring(piece))
  }

  /// Whether a digit begins a known word, as in «0ктябрь».
  func isMisreadLetter(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first, Letters.letter(first) != nil,
      rest.dropFirst().first.map(Letters.isLetter) == true
    else { return false }
    return Lexicon.knows(Words.spelling(wordLike(rest)))
  }

  /// Whether a mark is said aloud, and not a scanner's one: after a word, with no figure behind it.
  func isExclaimed(before next: Substring.UnicodeScalarView.Index) -> Bool {
    guard let last = scalars[..<place].last, last == "!" || Letters.isLetter(last) else {
      return false
    }
    return scalars[next...].first.map { $0 == "!" || $0.properties.isWhitespace } ?? true
  }

  /// The letters that stand first; with digits among them where only so they make a known word.
  func wordPiece() -> Substring.UnicodeScalarView {
    let rest = scalars[place...]
    let plain = rest.prefix { Letters.isLetter($0) || Letters.isInvisible($0) }
    guard let next = rest[plain.endIndex...].first, Letters.letter(next) != nil else {
      return plain
    }
    let mixed = wordLike(rest)
    let word = Words.spelling(mixed)
    return Lexicon.knows(word) || Slips.term(near: word) != nil ? mixed : plain
  }

  func wordLike(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    rest.prefix { Letters.isLetter($0) || Letters.isInvisible($0) || Letters.letter($0) != nil }
  }
}
