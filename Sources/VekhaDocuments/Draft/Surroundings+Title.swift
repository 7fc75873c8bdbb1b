extension Surroundings {
  /// The plan's title: the last line above it that begins like one, with the lines that go on.
  var title: String {
    let heads = lines.prefix(above)
    let lines = heads.indices.filter { Self.isTitle(heads[$0]) }
    // «(план работы наставника)» explains a title above it.
    let open = lines.filter { !heads[$0].hasPrefix("(") }
    let starts = open.isEmpty ? lines : open
    if let last = starts.last {
      // A title page may say more of the same title.
      let titles = starts.suffix(20).map(whole)
      let own = whole(from: last)
      return titles.first { $0.count > own.count && $0.hasPrefix(own) } ?? own
    }
    let subject = heads.indices.first { index in
      ["О ", "Об "].contains { heads[index].hasPrefix($0) } || heads[index] == "ПРОТОКОЛ"
    }
    return subject.map(whole) ?? marked ?? ""
  }

  private static let nouns: Set = [
    "план", "план-график", "циклограмма", "программа", "карта", "комплекс", "график", "перечень",
    "мероприятия",
    "мероприятий",
  ]

  /// «План мероприятий …», «Примерная дорожная карта …»; not the order's own «4.2 План …».
  static func isTitle(_ line: String) -> Bool {
    guard let first = line.first, first.isUppercase || "«\"(".contains(first), line.count <= 600,
      !line.hasSuffix(":"), !line.hasPrefix("Настоящ"), !isSentence(line)
    else { return false }
    let words = line.prefix(80).lowercased().split { !$0.isLetter && $0 != "-" }.prefix(3)
    guard let noun = words.firstIndex(where: { nouns.contains(String($0)) }) else {
      return false
    }
    return noun == 0 || words[noun] != "мероприятий" && words.prefix(noun).allSatisfy(isAdjective)
  }

  /// Whether the words say something of the plan: «Дорожная карта разработана на основании приказа».
  private static func isSentence(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.dropFirst(2).prefix(3)
    return words.contains { word in verbs.contains { word.hasPrefix($0) } }
  }

  private static let verbs = [
    "разработан", "составлен", "утвержден", "утверждён", "принят", "действует", "определяет",
    "является", "содержит",
  ]

  /// The title above another sheet or table of the same plan.
  static func isTitleWithYear(_ line: String) -> Bool {
    isTitle(line) && YearsInText.period(in: line) != nil
  }

  /// «Дорожная», «Примерный», «Муниципальная».
  private static func isAdjective(_ word: Substring) -> Bool {
    ["ая", "ый", "ой", "ий"].contains { word.hasSuffix($0) }
  }

  /// A title set on several lines goes on in small letters, or in capitals as it began.
  private func whole(from start: Int) -> String {
    let first = lines[start]
    let rest = lines.prefix(above).dropFirst(start + 1).prefix(6).prefix { line in
      guard let sign = line.first, line.count <= 400 else { return false }
      return sign.isLowercase || "(«".contains(sign) || YearsInText.isOnlyYears(line)
        || line.isInCapitals && first.isInCapitals || line.beginsWithLegalForm
        || first.isBareTitle && line.isInGenitive
    }
    return rest.reduce(first) { $0.joined(with: $1) }
  }

  /// The authority named at the head of the order, its lines joined.
  var authority: String {
    let stems = ["управлени", "комитет", "отдел", "департамент", "администраци"]
    let heads = lines.prefix(min(above, 40))
    let start = heads.firstIndex { line in
      let text = line.lowercased()
      return text.contains("образован") && line.count <= 200
        && stems.contains { text.hasPrefix($0) }
    }
    guard let start else { return institution }
    let rest = heads[start...].dropFirst().prefix(8).prefix {
      $0.isInCapitals && lines[start].isInCapitals && !$0.contains("П Р") && !$0.hasPrefix("ПР")
    }
    return rest.reduce(lines[start]) { $0.joined(with: $1) }
  }
}

extension Surroundings {
  /// The school that stands alone at the document's head, or whose director approves the plan.
  private var institution: String {
    let heads = lines.prefix(min(above, 40)).filter { $0.count <= 250 }
    let approver = heads.lazy.compactMap { line -> String? in
      let word = line.prefix { $0.isLetter }
      let isPost = ["директор", "заведующий", "заведующая"].contains(word.lowercased())
      let rest = String(line.dropFirst(word.count)).trimmed
      return isPost && rest.beginsWithLegalForm ? rest : nil
    }
    return heads.first { $0.beginsWithLegalForm || $0.lowercased().hasPrefix("муниципальное") }
      ?? approver.first ?? ""
  }
}

extension String {
  /// «МБОУ «Школа № 4»»: an institution whose plan it is.
  fileprivate var beginsWithLegalForm: Bool {
    let word = prefix { $0.isLetter }
    return (3...7).contains(word.count) && word.hasSuffix("У") && String(word).isInCapitals
  }

  /// «ПЛАН РАБОТЫ»: it has to be said whose.
  fileprivate var isBareTitle: Bool { split { !$0.isLetter }.count <= 2 }

  /// «Комитета по образованию», «Зиминского района»: whose it is.
  fileprivate var isInGenitive: Bool {
    let word = prefix { $0.isLetter }.lowercased()
    return ["ета", "ния", "ела", "нта", "ства", "ции", "ого", "его", "ой", "ей", "лы", "ных"]
      .contains { word.hasSuffix($0) } && !contains(":")
  }

  fileprivate var isInCapitals: Bool {
    contains(where: \.isLetter) && !contains(where: \.isLowercase)
  }
}
