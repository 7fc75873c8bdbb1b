/// Cuts a phrase into tokens; spaces, quotes and the dots of abbreviations vanish.
struct Tokenizer {
  let scalars: Substring.UnicodeScalarView
  private(set) var place: Substring.UnicodeScalarView.Index
  private var tokens: [Token] = []
  /// Whether only spaces stand between the last line break and the place.
  private var isLineStart = true
  private let isBulleted: Bool
  /// Told by the first word.
  private var isEnglish: Bool?
  private var isQuoted = false

  static func tokens(of phrase: String) -> [Token] {
    var tokenizer = Tokenizer(phrase[...])
    while tokenizer.place < tokenizer.scalars.endIndex {
      tokenizer.step()
    }
    let tokens = tokenizer.tokens
    return TokenJoiner.joined(
      tokenizer.isEnglish == true ? TokenJoiner.withoutEnglishEndings(tokens) : tokens)
  }

  private init(_ text: Substring) {
    scalars = text.unicodeScalars
    place = scalars.startIndex
    tokens.reserveCapacity(16)
    let first = scalars.first { !$0.properties.isWhitespace }
    isBulleted = first.map { Letters.isDash($0) || Letters.isBullet($0) } ?? false
  }

  private mutating func step() {
    let scalar = scalars[place]
    if isLineStart, takeBullet(scalar) { return }
    if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" {
      isLineStart = true
      place = scalars.index(after: place)
    } else if let piece = numberPiece(scalar) {
      add(number(piece), to: piece.endIndex)
    } else if Letters.isLetter(scalar) {
      takeWord(wordPiece())
    } else {
      takeMark(scalar)
    }
  }

  private mutating func move(to index: Substring.UnicodeScalarView.Index) {
    place = index
    isLineStart = false
  }

  private mutating func add(_ token: Token, to index: Substring.UnicodeScalarView.Index) {
    tokens.append(token)
    move(to: index)
  }

  private mutating func takeWord(_ piece: Substring.UnicodeScalarView) {
    let english = isEnglish ?? English.begins(piece)
    isEnglish = english
    let known = english ? English.tokens(piece, after: tokens.last) : nil
    var words = known ?? Words.tokens(of: piece)
    if isQuoted, !words.isEmpty { words[0].isQuoted = true }
    tokens += words
    move(to: piece.endIndex)
    isQuoted = false
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    let next = scalars.index(after: place)
    if let kind = Self.mark(scalar) {
      add(Token(kind, Substring(scalars[place..<next])), to: next)
    } else if scalar.properties.isWhitespace {
      place = next
    } else if Letters.isQuote(scalar) {
      move(to: next)
      isQuoted = true
    } else if scalar == "!", isExclaimed(before: next) {
      move(to: next)
    } else if Letters.isInvisible(scalar) || Letters.isBullet(scalar) {
      move(to: next)
    } else {
      add(Token(.unknown, Substring(scalars[place..<next])), to: next)
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> Token.Kind? {
    if Letters.isDash(scalar) { return .dash }
    switch scalar {
    case "/", "\\": return .slash
    case ".": return .dot
    case "…": return .ellipsis
    case ",", ";": return .comma
    case ":": return .colon
    case "(", "[": return .open
    case ")", "]": return .close
    case "№": return .word(.key(.sign))
    default: return nil
    }
  }
}

// MARK: - Lists

extension Tokenizer {
  /// The dash, the dot or the «1)» before a line of a list only sets its items apart.
  private mutating func takeBullet(_ scalar: Unicode.Scalar) -> Bool {
    var rest = scalars[place...]
    if Letters.isBullet(scalar) || Letters.isDash(scalar) && isBulleted {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix(while: Letters.isDigit).count
      rest = rest.dropFirst(digits)
      guard (1...2).contains(digits), rest.first == ")" else { return false }
      rest = rest.dropFirst()
    }
    add(Token(.comma, Substring(scalars[place..<rest.startIndex])), to: rest.startIndex)
    return true
  }
}
