/// Turns a run of letters into known words.
enum Words {
  static func tokens(of piece: Substring) -> [Token] {
    if let number = Letters.roman(piece) {
      return [Token(kind: .word(.ordinal(number)), text: piece)]
    }
    let word = Letters.mended(piece.filter { !Letters.invisible.contains($0) })
    if let kind = kind(of: word) { return [Token(kind: kind, text: piece)] }
    if let compound = compound(word) {
      return compound.map { Token(kind: $0, text: piece) }
    }
    return split(word, piece) ?? [Token(kind: .unknown, text: piece)]
  }

  private static func kind(of word: String) -> Token.Kind? {
    Lexicon.term(word).map(Token.Kind.word)
  }

  /// «десятидневный» is ten and «дневный».
  private static func compound(_ word: String) -> [Token.Kind]? {
    for (stem, number) in Lexicon.compoundNumbers where word.hasPrefix(stem) {
      let rest = String(word.dropFirst(stem.count))
      if let term = Lexicon.term(rest), case .lasting = term {
        return [.word(.cardinal(number)), .word(term)]
      }
    }
    return nil
  }

  /// Finds the words of a run that lost its spaces, such as «втечениегода».
  private static func split(_ word: String, _ piece: Substring) -> [Token]? {
    let letters = Array(word)
    guard letters.count == piece.count, (3...48).contains(letters.count) else { return nil }
    var ways: [[Int]?] = [[]] + letters.map { _ in nil }
    for end in 1...letters.count {
      for start in max(0, end - 14)..<end where ways[end] == nil {
        guard let way = ways[start], isPart(letters[start..<end], atStart: start == 0) else {
          continue
        }
        ways[end] = way + [end]
      }
    }
    return ways[letters.count].map { tokens(cut: piece, at: $0) }
  }

  private static func isPart(_ letters: ArraySlice<Character>, atStart: Bool) -> Bool {
    let enough = letters.count >= 3 || letters.count == 2 && twoLetters.contains(String(letters))
    guard enough || atStart && ["в", "с", "к"].contains(String(letters)) else { return false }
    return Lexicon.term(String(letters)) != nil
  }

  private static let twoLetters: Set = ["до", "по", "со", "на", "не", "за", "во", "ко"]

  private static func tokens(cut piece: Substring, at ends: [Int]) -> [Token] {
    var start = 0
    return ends.map { end in
      let part = piece.dropFirst(start).prefix(end - start)
      start = end
      return Token(kind: kind(of: Letters.mended(part)) ?? .unknown, text: part)
    }
  }
}
