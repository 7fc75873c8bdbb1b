/// The names of events: which words look like one, and how one is named in the nominative.
enum EventNames {
  private static let endings = [
    "ния", "тия", "ции", "сии", "ний", "нию", "нии", "тии", "нием", "тием", "цией",
  ].map { Spelling($0) }
  private static let stems = [
    "конкурс", "семинар", "встреч", "этап", "приказ", "форум", "конференц", "педсовет", "отбор",
    "экзамен", "урок", "фестивал", "выезд", "смен", "сесси", "олимпиад", "слет", "защит", "договор",
    "кампани", "карантин", "действ", "приемк", "проверк", "поставк", "выплат", "оплат", "каникул",
    "праздник", "курс", "сдач", "прием", "угроз",
  ].map { Spelling($0) }

  static func isEvent(_ head: Token?, before rest: ArraySlice<Token>) -> Bool {
    guard let head else { return false }
    if head.term == .key(.ending) { return true }
    if [Term.key(.beginning), .key(.end)].contains(head.term) { return !rest.isEmpty }
    let isAdjective = { (token: Token) in adjectives.contains(where: token.spelling.hasSuffix) }
    if isAdjective(head), let noun = rest.drop(while: isAdjective).first, names(noun.spelling) {
      return true
    }
    return names(head.spelling) || isAcronym(head)
  }

  /// «ГИА», «ВПР».
  private static func isAcronym(_ head: Token) -> Bool {
    head.text.count > 2 && head.text.allSatisfy(\.isUppercase)
  }

  private static let adjectives = ["ого", "его", "ой", "ей"].map { Spelling($0) }

  private static func names(_ word: Spelling) -> Bool {
    endings.contains(where: word.hasSuffix) || stems.contains(where: word.hasPrefix)
  }

  /// Whether the words are the term of something: «сроки реализации программы».
  static func isTerm(_ words: Substring) -> Bool {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard parts.count > 1 else { return false }
    return endings.contains(where: Spelling(parts[1]).hasSuffix)
  }

  /// Returns the event's words with the head noun in the nominative: «начала этапа» is «начало этапа».
  static func named(_ words: Substring) -> String {
    var parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let head = parts.first else { return "" }
    parts[0] = nominative(head)
    if parts.count > 1, head.hasSuffix("ым"), ["днем", "днём"].contains(parts[1]) {
      parts[0...1] = ["\(head.dropLast(2))ый", "день"]
    }
    return parts.joined(separator: " ")
  }

  private static let irregular = [
    "начала": "начало", "началу": "начало", "начале": "начало", "началом": "начало",
    "приеме": "прием", "приёме": "приём", "конца": "конец", "конце": "конец",
    "приказа": "приказ",
    "отбора": "отбор", "конкурса": "конкурс", "семинара": "семинар", "этапа": "этап",
    "срока": "срок", "сроки": "срок", "сроками": "срок", "сроком": "срок", "сроков": "срок",
    "встречи": "встреча",
    "договора": "договор", "мониторинга": "мониторинг", "приема": "прием", "приёма": "приём",
    "форума": "форум", "угрозе": "угроза", "угрозы": "угроза",
  ]

  private static func nominative(_ word: String) -> String {
    let lower = word.lowercased()
    if let known = irregular[lower] { return known }
    let stem = String(lower.dropLast(2))
    if lower.hasSuffix("ния") || lower.hasSuffix("тия") || lower.hasSuffix("нии")
      || lower.hasSuffix("нию")
    {
      return stem + "ие"
    }
    let longStem = String(lower.dropLast(3))
    if lower.hasSuffix("нием") || lower.hasSuffix("тием") { return longStem + "ие" }
    if lower.hasSuffix("цией") { return longStem + "ия" }
    return lower.hasSuffix("ции") || lower.hasSuffix("сии") ? stem + "ия" : word
  }
}

extension EventNames {
  /// Returns the name of an event as it stands after «со дня»: «начало этапа» is «начала этапа».
  static func genitive(_ name: String) -> String? {
    guard !name.isEmpty else { return name }
    let form = inflected(name)
    return named(form[...]) == name && Spelling(name).count > 0 ? form : nil
  }

  private static func inflected(_ name: String) -> String {
    var parts = name.split(separator: " ").map(String.init)
    guard let head = parts.first else { return "" }
    let lower = head.lowercased()
    let stem = String(lower.dropLast(2))
    if let known = genitives[lower] {
      parts[0] = known
    } else if lower.hasSuffix("ние") || lower.hasSuffix("тие") {
      parts[0] = stem + "ия"
    } else if lower.hasSuffix("ция") || lower.hasSuffix("сия") {
      parts[0] = stem + "ии"
    }
    return parts.joined(separator: " ")
  }

  private static let genitives = [
    "начало": "начала", "конец": "конца", "приказ": "приказа", "отбор": "отбора",
    "конкурс": "конкурса", "семинар": "семинара", "этап": "этапа", "срок": "срока",
    "встреча": "встречи", "договор": "договора", "мониторинг": "мониторинга", "прием": "приема",
    "приём": "приёма",
    "форум": "форума", "угроза": "угрозы",
  ]
}
