/// Forgives one slip in a long word: a letter lost, doubled, changed or exchanged with its neighbour.
enum Slips {
  /// The only meaning that lies one slip away; nil where there is none or more than one.
  static func term(near word: Spelling) -> Term? {
    guard word.count >= 6, word.fits else { return nil }
    var found: Term?
    for (form, isChanged) in forms(near: word) {
      let term = Lexicon.forms[form].term
      guard !isChanged || word.count >= 7 || term.isMonth else { continue }
      guard found == nil || found == term else { return nil }
      found = term
    }
    return found
  }

  /// The forms one slip away, and whether the slip changed a letter and left their number.
  private static func forms(near word: Spelling) -> [(form: Int, isChanged: Bool)] {
    var forms = shortened[word].map { [($0, false)] } ?? []
    for place in 0..<word.count {
      let rest = word.without(place)
      if let form = mendable[rest] { forms.append((form, false)) }
      if let form = shortened[rest] { forms.append((form, true)) }
    }
    return forms
  }

  /// Long words alone: among short ones a slip makes another word.
  private static let mendable = SpellingTable(
    Lexicon.forms.enumerated().compactMap { index, form in
      form.spelling.count >= 6 && form.term.isMendable ? (form.spelling, index) : nil
    }, join: { _, later in later })

  /// The same words with any one letter lost.
  private static let shortened: SpellingTable = {
    var pairs: [(Spelling, Int)] = []
    for (index, form) in Lexicon.forms.enumerated()
    where form.spelling.count >= 6 && form.term.isMendable {
      pairs += (0..<form.spelling.count).map { (form.spelling.without($0), index) }
    }
    return SpellingTable(pairs, join: { _, later in later })
  }()
}

extension Term {
  fileprivate var isMonth: Bool {
    if case .month = self { return true }
    return false
  }

  /// Whether the word is rare enough outside deadlines to be guessed at.
  fileprivate var isMendable: Bool {
    switch self {
    case .month, .weekday, .each, .unit: true
    case .key(let key): Keyword.mendable.contains(key)
    default: false
    }
  }
}

extension Keyword {
  fileprivate static let mendable: Set<Keyword> = [
    .course, .period, .constantly, .later, .need, .agreement, .separately, .accordance, .inclusive,
    .irregularly, .school, .holidays,
  ]
}
