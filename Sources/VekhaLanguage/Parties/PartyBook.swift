package import VekhaCore

/// The parties met so far: each cell read either names one of them again or brings in a new one.
package struct PartyBook: Sendable {
  /// One party under the name that items use.
  package struct Entry: Hashable, Sendable {
    package var name: String
    package var title: String
    package var guess: PartyGuess
    /// Whether it was there before the first cell was read.
    package var isKnown: Bool
    var spellings: Set<PartySpelling>
  }

  /// What one cell says: the names of its parties in order, the responsible one first.
  package struct Cell: Hashable, Sendable {
    package var names: [String]
    /// Whether the cell ends with «и др.», so that somebody is meant who is not named.
    package var isOpenEnded: Bool
  }

  package private(set) var entries: [Entry] = []
  private var places: [PartySpelling: Int] = [:]
  /// Beyond this many parties only exact spellings are looked for, so that a hostile table costs no more.
  private static let mostLikenesses = 400
  /// A longer name is a text; the document keeps it whole.
  private static let longestName = 200

  package init(known: [Party] = []) {
    entries = known.map { party in
      Entry(
        name: party.key, title: party.title, guess: party.guess, isKnown: true,
        spellings: [PartySpelling(party.key), PartySpelling(party.title)])
    }
    for (place, entry) in entries.enumerated() {
      for spelling in entry.spellings { places[spelling] = place }
    }
  }

  /// Parties that no definition knew, in the order in which they were met.
  package var proposals: [Entry] { entries.filter { !$0.isKnown } }

  /// Reads one cell; every word of it ends up in a party's name or in «и др.».
  package mutating func read(_ cell: String) -> Cell {
    let parts = CellSplitter.split(cell) { places[PartySpelling($0)] != nil }
    var names: [String] = []
    let isOfSchools = Self.namesSchools(parts.words)
    for words in parts.words {
      let isOpen = PartyLexicon.isBareAdministration(words) && !isOfSchools
      let guess = isOpen ? PartyGuess.unknown : PartyLexicon.guess(words)
      let name = name(of: PartyMention(words: words, guess: guess))
      if !names.contains(name) { names.append(name) }
    }
    return Cell(names: names, isOpenEnded: parts.isOpenEnded)
  }

  /// Whether a cell names schools or their people, so that its bare «администрация» is a school's.
  private static func namesSchools(_ parts: [String]) -> Bool {
    parts.contains { words in
      guard case .every = PartyLexicon.guess(words) else { return false }
      return !PartyLexicon.isBareAdministration(words)
    }
  }

  private mutating func name(of mention: PartyMention) -> String {
    let spelling = PartySpelling(mention.words)
    if let place = places[spelling] ?? likeness(of: mention, spelling) {
      entries[place].spellings.insert(spelling)
      places[spelling] = place
      return entries[place].name
    }
    places[spelling] = entries.count
    let words = Quotes.balanced(mention.words)
    let title = words.count > Self.longestName ? words.prefix(Self.longestName) + "…" : words
    entries.append(
      Entry(
        name: title, title: title, guess: mention.guess, isKnown: false, spellings: [spelling]))
    return title
  }

  private func likeness(of mention: PartyMention, _ spelling: PartySpelling) -> Int? {
    entries.prefix(Self.mostLikenesses).firstIndex { $0.isNamed(spelling, mention) }
  }
}

extension PartyBook.Entry {
  /// Whether a mention means this party: by its spelling, by its initials, or by the same post everywhere.
  func isNamed(_ spelling: PartySpelling, _ mention: PartyMention) -> Bool {
    if spellings.contains(where: spelling.isLike) { return true }
    if spellings.contains(where: { $0.isShort(for: spelling) || spelling.isShort(for: $0) }) {
      return true
    }
    guard case .every = guess, guess == mention.guess else { return false }
    return PartyLexicon.isPost(title) == PartyLexicon.isPost(mention.words)
  }
}

extension Party {
  /// What a responsible cell would have said to mean this party.
  var guess: PartyGuess {
    if isEvery { return .every(every, role ?? .curator) }
    if person != nil { return .person }
    if let role { return organisation == nil ? .role(role) : .organisation(role) }
    return .unknown
  }
}

/// Quotes that a scanner or a typist lost.
enum Quotes {
  /// The text without quotes where some were never opened or never closed.
  static func balanced(_ text: String) -> String {
    let (opened, closed) = (text.count { $0 == "«" }, text.count { $0 == "»" })
    let straight = text.count { $0 == "\"" }
    guard opened != closed || straight % 2 == 1 else { return text }
    return text.filter { !"«»\"".contains($0) }
  }
}
