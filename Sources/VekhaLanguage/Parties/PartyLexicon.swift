import VekhaCore

/// The words by which orders name those who answer: posts, kinds of institutions, authorities, bodies.
///
/// Words are compared by their beginnings, so every case and number is known at once.
enum PartyLexicon {
  /// Who is meant by the words of one party.
  static func guess(_ text: some StringProtocol) -> PartyGuess {
    if PersonName.isIn(text) { return .person }
    let words = PartySpelling.words(of: String(text))
    guard !words.isEmpty else { return .unknown }
    return body(words) ?? deputy(words, text) ?? post(words) ?? institutions(words, text)
      ?? organisation(words, text) ?? .unknown
  }

  /// Whether a party can begin with the words' first one.
  static func opens(_ text: String) -> Bool {
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    if first.count > 1, first.allSatisfy({ $0.isUppercase || $0.isNumber }) { return true }
    return guess(text).isCertain
      && (post([Letters.mended(first)]) != nil || isInstitution(first)
        || first.first?.isUppercase == true || body([Letters.mended(first)]) != nil)
  }

  /// Whether a post is named without the institutions it belongs to: «руководители», «директора».
  static func isBarePost(_ word: String) -> Bool {
    ["руководител", "директор", "заведующ", "начальник", "заместител", "зам", "председател"]
      .contains { word.hasPrefix($0) }
  }

  /// Whether the words name kinds of institutions and nothing else, as the end of «руководители ОУ и ДОУ».
  static func isKindAlone(_ text: String) -> Bool {
    let words = PartySpelling.words(of: text)
    return !isPost(text) && institutions(words, text) != nil
  }

  /// Whether the words name people by their post, not an institution.
  static func isPost(_ text: String) -> Bool {
    let words = PartySpelling.words(of: text)
    return deputy(words, text) != nil || post(words) != nil
  }

  /// A council or a commission answers as a body.
  private static func body(_ words: [String]) -> PartyGuess? {
    let bodies = [
      "совет", "педсовет", "методсовет", "комисси", "объединени", "шмо", "гмо", "рмо", "гпмо", "мс",
      "методобъединени", "консилиум", "ппк", "профсоюз", "профком", "родительск",
    ]
    let isGroup = words.contains { $0.hasPrefix("групп") } && words.count > 1
    let isBodyWord = { (word: String) in
      bodies.contains(where: word.hasPrefix) && !word.hasPrefix("советник")
    }
    let named = words.drop { isAdjective($0) && !isBodyWord($0) }
    let isBody = named.prefix(2).contains(where: isBodyWord)
    guard isGroup || isBody, let first = named.first else { return nil }
    let isPost = isBarePost(first) || posts.contains { first.hasPrefix($0.stem) }
    return isPost ? nil : .role(.council)
  }

  private static func isAdjective(_ word: String) -> Bool {
    ["ий", "ый", "ая", "ое", "о"].contains(where: word.hasSuffix)
  }

  /// A deputy of a headmaster is a role of each school; a deputy in an authority is one of that authority.
  private static func deputy(_ words: [String], _ text: some StringProtocol) -> PartyGuess? {
    guard let first = words.first, first == "зам" || first.hasPrefix("заместител") else {
      return nil
    }
    let isSchool = words.contains {
      $0.hasPrefix("дир") || $0.hasPrefix("руководител") || $0.hasPrefix("заведующ")
    }
    let role = Role(rawValue: Slug.make(words, from: "deputy", dropping: 2))
    return isSchool ? .every(kinds(in: words) ?? ["school"], role) : .role(role)
  }
}
