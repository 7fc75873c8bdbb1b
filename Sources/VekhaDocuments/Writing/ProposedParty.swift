import VekhaCore
import VekhaLanguage

/// A party as it is proposed for the directory's roles: only such as every directory knows are written.
package struct ProposedParty: Hashable, Sendable {
  /// The document's own name for it, which items refer to.
  package let name: String
  /// The kinds of institutions of which each has its share; empty for a party of one.
  let every: [String]
  let role: Role
  /// A role that fits better and that a directory has to declare first; nil where the role fits.
  let undeclared: Role?
  /// The party as a loaded roadmap or the directory has it; nil for a new one.
  private let known: Party?

  /// Whether a loaded roadmap or the directory knows it.
  package var isKnown: Bool { known != nil }

  init(known party: Party) {
    name = party.key
    every = party.every
    role = party.role ?? .coordinator
    undeclared = nil
    known = party
  }

  init(_ entry: PartyBook.Entry) {
    known = nil
    name = entry.name
    let (every, meant): ([String], Role) =
      switch entry.guess {
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

  /// The party as its line of YAML says it, with a word on a role that would fit better.
  func line(in language: Language) -> String {
    let kinds =
      switch every.count {
      case 0: ""
      case 1: "every: \(every[0]), "
      default: "every: [\(every.joined(separator: ", "))], "
      }
    if let known { return line(of: known, kinds) }
    let remark = undeclared.map { "  # " + Catalogue.Drafts.undeclared($0)[language] } ?? ""
    return "\(YAMLScalar.plain(name)): {\(kinds)role: \(role.rawValue)}\(remark)"
  }
  /// A known party keeps all that is known of it.
  private func line(of party: Party, _ kinds: String) -> String {
    let values = [
      ("title", party.title), ("organisation", party.organisation), ("person", party.person),
    ]
    let written = values.compactMap { key, value in
      value.map { "\(key): \(YAMLScalar.plain($0, inBrackets: true)), " }
    }
    return "\(YAMLScalar.plain(name)): {\(written.joined())\(kinds)role: \(role.rawValue)}"
  }
}
