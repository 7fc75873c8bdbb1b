import VekhaCore
import VekhaLanguage

/// A party as it is proposed for the directory's roles: only such as every directory knows are written.
package struct ProposedParty: Hashable, Sendable {
  /// The document's own name for it, which items refer to.
  package let name: String
  /// The kinds of institutions of which each has its share; empty for a party of one.
  let every: [String]
  /// Nil where a known party has none.
  let role: Role?
  /// A role that fits better and that a directory has to declare first; nil where the role fits.
  let undeclared: Role?
  /// The party as a loaded roadmap or the directory has it; nil for a new one.
  private let known: Party?

  /// Whether a loaded roadmap or the directory knows it.
  package var isKnown: Bool { known != nil }

  init(known party: Party) {
    name = party.key
    every = party.every
    role = party.role
    undeclared = nil
    known = party
  }

  /// Proposes a party of a plan; «Администрация» alone is the head in a plan of a municipality.
  init(_ entry: PartyBook.Entry, inMunicipalPlan isMunicipal: Bool) {
    known = nil
    name = entry.name
    let isAuthority = isMunicipal && entry.name.lowercased() == "администрация"
    let (every, meant): ([String], Role) =
      switch entry.guess {
      case _ where isAuthority: ([], .head)
      case .every(let kinds, let role): (kinds, role)
      // A mentor or a mentee is found at a school, never at the authority itself.
      case .role(let role): ([.mentor, .mentee].contains(role) ? ["school"] : [], role)
      case .organisation(let role): ([], role)
      case .person, .unknown: ([], .coordinator)
      }
    let isKnown = Role.builtIn.contains(meant)
    self.every = every
    role = isKnown ? meant : every.isEmpty ? .coordinator : .curator
    undeclared = isKnown ? nil : meant
  }

  /// What the party's line of YAML says after its name, with a word on a role that would fit better.
  func line(in language: Language) -> String {
    let remark = undeclared.map { "  # " + Catalogue.Drafts.undeclared($0)[language] } ?? ""
    let values = values.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return "{\(values)}\(remark)"
  }

  /// A known party keeps all that is known of it.
  private var values: [(key: String, value: String)] {
    let title = known.flatMap { $0.title == name ? nil : $0.title }
    return [
      title.map { ("title", YAMLScalar.plain($0, inBrackets: true)) },
      known?.organisation.map { ("organisation", $0) }, known?.person.map { ("person", $0) },
      kinds.map { ("every", $0) }, role.map { ("role", $0.rawValue) },
    ].compactMap(\.self)
  }

  private var kinds: String? {
    switch every.count {
    case 0: nil
    case 1: every[0]
    default: "[\(every.joined(separator: ", "))]"
    }
  }
}
