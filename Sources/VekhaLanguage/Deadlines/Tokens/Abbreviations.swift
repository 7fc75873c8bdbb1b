/// Two abbreviations in a row that only together mean something: «р.д.», «к.д.», «п/г», «кв-л».
enum Abbreviations {
  static func joined(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { seconds.contains($0.spelling) }) else { return tokens }
    var result: [Token] = []
    for token in tokens {
      guard let place = first(of: result),
        let terms = pairs[result[place].spelling]?[token.spelling]
      else {
        result.append(token)
        continue
      }
      let first = result[place]
      let text = token.text.base[first.text.startIndex..<token.text.endIndex]
      result.removeSubrange(place...)
      result += terms.dropLast().map { Token(.word($0), text, first.spelling) }
      result += terms.suffix(1).map { Token(.word($0), text, token.spelling) }
    }
    return result
  }

  /// Where the first half stands, a sign between the two passed over.
  private static func first(of tokens: [Token]) -> Int? {
    guard let last = tokens.last else { return nil }
    let isSign = last.kind == .slash || last.kind == .dash
    let place = tokens.count - (isSign ? 2 : 1)
    return place >= 0 && !tokens[place].spelling.isEmpty ? place : nil
  }

  private static let pairs: [Spelling: [Spelling: [Term]]] = [
    Spelling("р"): [Spelling("д"): [.key(.working), .unit(.day)]],
    Spelling("раб"): [Spelling("д"): [.key(.working), .unit(.day)]],
    Spelling("к"): [Spelling("д"): [.key(.civil), .unit(.day)]],
    Spelling("кал"): [Spelling("д"): [.key(.civil), .unit(.day)]],
    Spelling("п"): [Spelling("г"): [.unit(.half)]],
    Spelling("кв"): [Spelling("л"): [.unit(.quarter)], Spelling("ле"): [.unit(.quarter)]],
    Spelling("уч"): [
      Spelling("г"): [.key(.school), .unit(.year)], Spelling("год"): [.key(.school), .unit(.year)],
      Spelling("года"): [.key(.school), .unit(.year)],
    ],
  ]

  private static let seconds = Set(pairs.values.flatMap(\.keys))
}
