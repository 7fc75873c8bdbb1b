/// Somebody who answers for items: a role, an organisation, every organisation of a kind, or a person.
package struct Party: Hashable, Sendable {
  /// The short name by which items refer to it («ИМЦОУ»).
  package var key: String
  package var title: String
  package var role: Role?
  package var organisation: String?
  /// Kinds of organisation that each have a share of their own; empty for an ordinary party.
  package var every: [String]
  /// The directory's id of a person named by the order.
  package var person: String?

  package init(
    key: String, title: String, role: Role? = nil, organisation: String? = nil,
    every: [String] = [], person: String? = nil
  ) {
    self.key = key
    self.title = title
    self.role = role
    self.organisation = organisation
    self.every = every
    self.person = person
  }

  /// Whether the party is a duty of each organisation of some kind.
  package var isEvery: Bool { !every.isEmpty }
}

/// What a person does at an organisation: one of the built-in roles or one that the directory declares.
package struct Role: RawRepresentable, Hashable, Sendable, Comparable {
  package var rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let coordinator = Role(rawValue: "coordinator")
  package static let curator = Role(rawValue: "curator")
  package static let mentor = Role(rawValue: "mentor")
  package static let mentee = Role(rawValue: "mentee")
  package static let director = Role(rawValue: "director")
  package static let head = Role(rawValue: "head")
  package static let council = Role(rawValue: "council")
  package static let regional = Role(rawValue: "regional")

  /// The roles that every directory knows without declaring them.
  package static let builtIn: [Role] = [
    .coordinator, .curator, .mentor, .mentee, .director, .head, .council, .regional,
  ]

  package static func < (left: Role, right: Role) -> Bool {
    left.rawValue < right.rawValue
  }
}
