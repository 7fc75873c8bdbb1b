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

  init(_ entry: PartyBook.Entry) {
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
    let remark = undeclared.map { "  # " + Catalogue.Drafts.undeclared($0)[language] } ?? ""
    return "\(YAMLScalar.plain(name)): {\(kinds)role: \(role.rawValue)}\(remark)"
  }
}
