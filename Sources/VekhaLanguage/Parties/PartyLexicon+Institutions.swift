import VekhaCore

extension PartyLexicon {
  private static let acronyms: [String: String] = [
    "оу": "school", "оо": "school", "сош": "school", "оош": "school",
    "школы": "school", "школ": "school", "школа": "school", "школах": "school", "школам": "school",
    "общеобразовательные": "school", "доу": "kindergarten", "доо": "kindergarten",
    "мдоу": "kindergarten", "мбдоу": "kindergarten", "мадоу": "kindergarten",
    "детсады": "kindergarten", "удо": "supplementary", "удод": "supplementary",
    "одо": "supplementary", "дюсш": "supplementary", "моу": "school", "мбоу": "school",
    "маоу": "school", "мкоу": "school", "спо": "college", "поо": "college",
  ]

  private static let authorityAcronyms: Set<String> = [
    "уо", "ро", "роо", "руо", "гуо", "муо", "моуо", "гоо", "кио", "доин",
  ]

  static func isInstitution(_ word: String) -> Bool {
    acronyms[Letters.mended(word)] != nil
      || ["образовательн", "общеобразовательн", "дошкольн", "школ"]
        .contains { Letters.mended(word).hasPrefix($0) }
  }

  /// The kinds of institutions that words name, in order; nil where they name none.
  static func kinds(in words: [String]) -> [String]? {
    var kinds: [String] = []
    for (index, word) in words.enumerated() {
      let kind = kind(word, after: words[..<index], before: words[(index + 1)...])
      if let kind, !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds.isEmpty ? nil : kinds
  }

  private static func kind(
    _ word: String, after before: ArraySlice<String>, before after: ArraySlice<String>
  ) -> String? {
    let institution = ["организаци", "учрежден"]
    let isNursery = word.hasPrefix("детск") && after.first?.hasPrefix("сад") == true
    if isNursery || word.hasPrefix("дошкольн") { return "kindergarten" }
    if word.hasPrefix("дополнительн"), before.contains(where: isOneOf(institution)) {
      return "supplementary"
    }
    if institution.contains(where: word.hasPrefix) {
      let next = after.first ?? ""
      let isOther = next.hasPrefix("дополнительн") || before.contains { $0.hasPrefix("дошкольн") }
      let isTaught = before.contains { $0.contains("образовательн") } || next.hasPrefix("образован")
      if before.contains(where: { $0.hasPrefix("профессион") }) { return "college" }
      return isTaught && !isOther ? "school" : nil
    }
    return acronyms[word]
  }

  private static func isOneOf(_ stems: [String]) -> (String) -> Bool {
    { word in stems.contains { word.hasPrefix($0) } }
  }

  /// Every institution of some kinds, unless a number or a name in quotes makes it one.
  static func institutions(_ words: [String], _ text: some StringProtocol) -> PartyGuess? {
    guard let kinds = kinds(in: words), !isOne(words, text) else { return nil }
    return .every(kinds, .curator)
  }

  /// An authority, a centre, an institution with its name, or an acronym that stands for one.
  static func organisation(_ words: [String], _ text: some StringProtocol) -> PartyGuess? {
    let authorities = [
      "управлени", "отдел", "комитет", "департамент", "министерств", "администраци", "гороно",
      "районо",
    ]
    let isAuthority = words.contains { word in authorities.contains { word.hasPrefix($0) } }
    if isAuthority || words.contains(where: authorityAcronyms.contains) {
      return .organisation(.head)
    }
    if kinds(in: words) != nil, isOne(words, text) {
      let isTaught = words.contains { $0.contains(where: \.isNumber) || taught.contains($0) }
      return .organisation(isTaught ? .curator : .coordinator)
    }
    let names = [
      "центр", "институт", "колледж", "университет", "техникум", "лице", "гимнази", "школа", "музе",
      "библиотек", "дом", "дворец", "клуб", "ресурсн",
      "служб",
    ]
    let isNamed = words.contains { word in names.contains { word.hasPrefix($0) } }
    let hasForm = words.contains { LegalForm.all.contains($0) } && words.count > 1
    return isNamed || hasForm || isAcronym(text) ? .organisation(.coordinator) : nil
  }

  private static let taught: Set<String> = ["сош", "оош", "нош", "школа", "лицей", "гимназия"]

  /// Whether words name one institution: by a number, by quotes, or by a name after its legal form.
  private static func isOne(_ words: [String], _ text: some StringProtocol) -> Bool {
    let hasName = words.contains {
      !LegalForm.all.contains($0) && !isPlace($0) && acronyms[$0] == nil
    }
    let hasForm = words.contains { LegalForm.all.contains($0) }
    return hasForm && hasName || words.contains { $0.contains(where: \.isNumber) }
      || text.contains { "«\"“".contains($0) } || isNamedByPlace(text)
  }

  /// «Межадорская СОШ»: a school by the village's name, not «Городская школа» of any.
  private static func isNamedByPlace(_ text: some StringProtocol) -> Bool {
    let words = text.split { !($0.isLetter || $0 == "-") }
    guard words.count >= 2, words[0].first?.isUppercase == true else { return false }
    let first = words[0].lowercased()
    return ["ская", "ский", "ское", "цкая", "цкий", "цкое"].contains { first.hasSuffix($0) }
      && !common.contains { first.hasPrefix($0) }
  }

  private static let common = ["городск", "сельск", "детск", "российск", "муниципальск", "областн"]

  private static func isPlace(_ word: String) -> Bool {
    ["район", "город", "округ", "муниципал", "все", "област", "края"].contains {
      word.hasPrefix($0)
    }
  }

  private static func isAcronym(_ text: some StringProtocol) -> Bool {
    let letters = text.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    return capitals >= 2 && capitals * 2 > letters.count && letters.count <= 12
  }
}
