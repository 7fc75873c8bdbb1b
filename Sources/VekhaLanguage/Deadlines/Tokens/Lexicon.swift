/// The words that deadline phrases are made of, in all their grammatical forms.
enum Lexicon {
  static func term(_ word: Spelling) -> Term? { table[word].map { forms[$0].term } }

  static func knows(_ word: Spelling) -> Bool { table[word] != nil }

  /// Every form with what it means.
  static let forms: [(spelling: Spelling, term: Term)] = {
    let groups = [months, weekdays, seasons, numerals, units, frequencies, keywords, connectives]
    return groups.joined().flatMap { entry in
      entry.spellings.map { ($0, entry.term) }
    }
  }()

  private static let table = SpellingTable(
    forms.enumerated().map { ($1.spelling, $0) }, join: { _, later in later })

  /// A word's forms: a stem with its endings, `-` for none.
  struct Entry {
    let term: Term
    private let stem: String
    private let endings: String

    init(_ term: Term, _ stem: String, _ endings: String = "-") {
      (self.term, self.stem, self.endings) = (term, stem, endings)
    }

    /// Several unlike words of one meaning.
    init(_ key: Keyword, words: String) {
      self.init(.key(key), "", words)
    }

    init(_ key: Keyword, _ stem: String, _ endings: String) {
      self.init(.key(key), stem, endings)
    }

    var forms: [String] { endings.split(separator: " ").map { $0 == "-" ? stem : stem + $0 } }

    var spellings: [Spelling] { Spelling.words(of: endings).map(Spelling(stem).appending) }
  }

  static let adjective =
    "ый ий ой ая яя ое ее ые ие ого его ему ому ым им ом ем ую юю ей ых их ыми ими"
}
