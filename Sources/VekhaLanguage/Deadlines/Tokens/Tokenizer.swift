/// Cuts a phrase into tokens; spaces, quotes and the dots of abbreviations vanish.
struct Tokenizer {
  private let text: Substring
  private var tokens: [Token] = []

  static func tokens(of phrase: String) -> [Token] {
    var tokenizer = Tokenizer(text: phrase[...])
    tokenizer.run()
    return TokenJoiner.joined(tokenizer.tokens)
  }

  private init(text: Substring) {
    self.text = text
  }

  private mutating func run() {
    var rest = text
    while let character = rest.first {
      let piece = Self.piece(of: rest, after: tokens.last)
      if let kind = Self.mark(character) {
        tokens.append(Token(kind: kind, text: rest.prefix(1)))
      } else if Letters.isDigit(piece.first ?? " ") || Self.isNumber(piece) {
        tokens.append(Self.number(piece))
      } else if Letters.isLetter(character) {
        tokens += Words.tokens(of: piece)
      } else if !Self.isSilent(character) {
        tokens.append(Token(kind: .unknown, text: rest.prefix(1)))
      }
      rest = rest.dropFirst(max(1, piece.count))
    }
  }

  /// Takes the digits or the letters that stand first.
  private static func piece(of rest: Substring, after last: Token?) -> Substring {
    let digits = rest.prefix { Letters.isDigit($0) || Letters.digit($0) != nil }
    let following = rest.dropFirst(digits.count).first
    if digits.contains(where: Letters.isDigit), following.map(Letters.isLetter) != true {
      return digits
    }
    let plain = rest.prefix(while: Letters.isDigit)
    guard plain.isEmpty else { return plain }
    return rest.prefix { Letters.isLetter($0) || Letters.invisible.contains($0) }
  }

  private static func isNumber(_ piece: Substring) -> Bool {
    piece.contains(where: Letters.isDigit)
  }

  private static func number(_ piece: Substring) -> Token {
    let digits = String(piece.map { Letters.digit($0) ?? $0 })
    guard piece.count <= 6, let value = Int(digits) else {
      return Token(kind: .unknown, text: piece)
    }
    return Token(kind: .number(value, digits: piece.count), text: piece)
  }

  private static func mark(_ character: Character) -> Token.Kind? {
    if Letters.dashes.contains(character) { return .dash }
    switch character {
    case "/", "\\": return .slash
    case ".", "…": return .dot
    case ",", ";", ":": return .comma
    case "(", "[": return .open
    case ")", "]": return .close
    case "№": return .word(.key(.sign))
    default: return nil
    }
  }

  private static func isSilent(_ character: Character) -> Bool {
    character.isWhitespace || Letters.quotes.contains(character)
      || Letters.invisible.contains(character) || character == "*"
  }
}
