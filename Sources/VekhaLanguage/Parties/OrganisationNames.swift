/// Finds organisations of a directory by the names that documents give them.
package enum OrganisationNames {
  /// The one name that a text has inside, or whose part the text is; nil where none is, or more than one.
  ///
  /// Case, quotes, legal forms, «СОШ» and endings do not matter; numbers do.
  package static func find(in text: String, among names: [String]) -> Int? {
    let words = stems(of: text)
    let shared = names.map { name in
      let own = stems(of: name)
      return own.isInside(words) || words.count <= own.count && words.isInside(own)
        ? min(own.count, words.count) : 0
    }
    guard let most = shared.max(), most >= 2 else { return nil }
    let found = shared.indices.filter { shared[$0] == most }
    return found.count == 1 ? found[0] : nil
  }

  /// The words that tell one organisation from another, without their endings.
  private static func stems(of text: String) -> [Substring] {
    let words = PartySpelling.words(of: String(text.prefix(600)))
      .filter { !LegalForm.all.contains($0) }.map(stem)
    var stems = words[...]
    var own: [Substring] = []
    while let word = stems.first {
      let form = longForms.first { stems.starts(with: $0.words.map { $0[...] }) }
      own += form.map { [$0.short[...]] } ?? (hollow.contains(word) ? [] : [word])
      stems = stems.dropFirst(form?.words.count ?? 1)
    }
    return own
  }

  /// «управление» and «управления» are one word; numbers and short words keep every sign.
  private static func stem(_ word: String) -> Substring {
    word.count < 5 || word.contains(where: \.isNumber) ? word[...] : word.dropLast(2)
  }

  private static let longForms: [(words: [String], short: String)] = [
    (["средняя", "общеобразовательная", "школа"], "сош"), (["средняя", "школа"], "сош"),
    (["основная", "общеобразовательная", "школа"], "оош"),
    (["начальная", "общеобразовательная", "школа"], "нош"),
  ].map { (words: $0.0.map { String(stem($0)) }, short: $0.1) }

  /// What a full legal name has before the name itself.
  private static let hollow: Set<Substring> = Set(
    [
      "муниципальное", "бюджетное", "казенное", "автономное", "общеобразовательное",
      "образовательное", "дошкольное", "учреждение", "государственное",
    ].map(stem))
}

extension [Substring] {
  /// Whether these words stand one after another in others.
  fileprivate func isInside(_ others: [Substring]) -> Bool {
    guard !isEmpty, count <= others.count else { return false }
    return (0...(others.count - count)).contains { others[$0...].starts(with: self) }
  }
}
