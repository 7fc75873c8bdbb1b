internal import VekhaCore
internal import VekhaLanguage

/// The responsible cells of a document, each read once, and the parties that they name.
struct ResponsibleCells {
  private var book: PartyBook
  private let known: [String: Party]
  /// The names of the parties of each cell.
  private(set) var names: [String: [String]] = [:]
  private var mentioned: [String] = []
  private var seen: Set<String> = []

  init(known: [Party]) {
    book = PartyBook(known: known)
    self.known = Dictionary(known.map { ($0.key, $0) }) { first, _ in first }
  }

  mutating func read(_ cell: String) {
    guard names[cell] == nil else { return }
    let found = book.read(cell).names
    names[cell] = found
    for name in found where seen.insert(name).inserted { mentioned.append(name) }
  }

  /// The parties in the order in which the document first names them.
  var parties: [ProposedParty] {
    let new = Dictionary(book.proposals.map { ($0.name, $0) }) { first, _ in first }
    return mentioned.compactMap { name in
      known[name].map(ProposedParty.init(known:)) ?? new[name].map { ProposedParty($0) }
    }
  }
}
