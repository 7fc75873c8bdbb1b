extension Surroundings {
  /// The plan's title: the last line above it that begins like one, with the lines that go on.
  var title: String {
    let heads = lines.prefix(above)
    if let start = heads.indices.last(where: { isTitle(heads[$0]) }) { return whole(from: start) }
    let subject = heads.indices.first { heads[$0].hasPrefix("О ") || heads[$0].hasPrefix("Об ") }
    return subject.map(whole) ?? marked ?? ""
  }

  private static let nouns: Set = [
    "план", "план-график", "циклограмма", "программа", "карта", "комплекс", "график", "перечень",
    "мероприятия",
    "мероприятий",
  ]

  /// «План мероприятий …», «Примерная дорожная карта …»; not the order's own «4.2 План …».
  func isTitle(_ line: String) -> Bool {
    guard let first = line.first, first.isUppercase || "«\"(".contains(first), line.count <= 600,
      !line.hasSuffix(":"), !line.hasPrefix("Настоящ")
    else { return false }
    let words = line.prefix(80).lowercased().split { !$0.isLetter && $0 != "-" }.prefix(3)
    guard let noun = words.firstIndex(where: { Self.nouns.contains(String($0)) }) else {
      return false
    }
    return noun == 0 || words[noun] != "мероприятий" && words.prefix(noun).allSatisfy(isAdjective)
  }

  /// «Дорожная», «Примерный», «Муниципальная».
  private func isAdjective(_ word: Substring) -> Bool {
    ["ая", "ый", "ой", "ий"].contains { word.hasSuffix($0) }
  }

  /// A title set on several lines goes on in small letters, or in capitals as it began.
  private func whole(from start: Int) -> String {
    let first = lines[start]
    let rest = lines.prefix(above).dropFirst(start + 1).prefix(6).prefix { line in
      guard let sign = line.first, line.count <= 400 else { return false }
      return sign.isLowercase || "(«".contains(sign) || YearsInText.isOnlyYears(line)
        || line.isInCapitals && first.isInCapitals
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
    guard let start else { return "" }
    let rest = heads[start...].dropFirst().prefix(8).prefix {
      $0.isInCapitals && lines[start].isInCapitals && !$0.contains("П Р") && !$0.hasPrefix("ПР")
    }
    return rest.reduce(lines[start]) { $0.joined(with: $1) }
  }
}

extension String {
  fileprivate var isInCapitals: Bool {
    contains(where: \.isLetter) && !contains(where: \.isLowercase)
  }
}
