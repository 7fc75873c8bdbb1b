internal import VekhaCore
internal import VekhaLanguage

/// The responsible cells of a document, each read once, and the parties that they name.
struct ResponsibleCells {
  private var book: PartyBook
  private let own: [Party]
  private let isMunicipal: Bool
  private let known: [String: Party]
  /// The names of the parties of each cell.
  private(set) var names: [String: [String]] = [:]
  private var mentioned: [String] = []
  private var seen: Set<String> = []

  /// Looks for the roadmap's own parties first, then for others that are known.
  init(own: [Party], known: [Party], isMunicipal: Bool) {
    self.isMunicipal = isMunicipal
    let names = Set(own.flatMap { [$0.key, $0.title] })
    let others = known.filter { !names.contains($0.key) && !names.contains($0.title) }
    self.own = own
    book = PartyBook(known: own + others)
    self.known = Dictionary((own + others).map { ($0.key, $0) }) { first, _ in first }
  }

  mutating func read(_ cell: String) {
    guard names[cell] == nil else { return }
    let found = book.read(cell).names
    names[cell] = found
    for name in found where seen.insert(name).inserted { mentioned.append(name) }
  }

  /// The roadmap's own parties, then others in the order in which the document first names them.
  var parties: [ProposedParty] {
    let new = Dictionary(book.proposals.map { ($0.name, $0) }) { first, _ in first }
    let names = Set(own.map(\.key))
    return own.map(ProposedParty.init(known:))
      + mentioned.compactMap { name in
        if names.contains(name) { return nil }
        return
          known[name].map(ProposedParty.init(known:))
          ?? new[name].map { ProposedParty($0, inMunicipalPlan: isMunicipal) }
      }
  }
}
