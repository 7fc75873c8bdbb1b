/// The number that stands for a person in the journal; her visible id and name stand beside it.
package struct PersonKey: RawRepresentable, Hashable, Sendable, Comparable {
  package var rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (left: PersonKey, right: PersonKey) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A person of the directory.
package struct Person: Hashable, Sendable {
  package var key: PersonKey
  package var id: String
  package var name: String
  package var organisation: String
  package var tenures: [Tenure]
  package var email: String
  package var telegram: String
  package var born: CivilDate?
  /// Set when the person has left: she receives nothing and may do nothing.
  package var hasLeft: Bool
  /// The day on which she left, where it was said.
  package var leftOn: CivilDate?

  package init(
    key: PersonKey, id: String, name: String, organisation: String, tenures: [Tenure],
    email: String = "", telegram: String = "", born: CivilDate? = nil, hasLeft: Bool = false,
    leftOn: CivilDate? = nil
  ) {
    self.key = key
    self.id = id
    self.name = name
    self.organisation = organisation
    self.tenures = tenures
    self.email = email
    self.telegram = telegram
    self.born = born
    self.hasLeft = hasLeft
    self.leftOn = leftOn
  }
}

/// A role held at an organisation.
package struct Tenure: Hashable, Sendable {
  package var role: Role
  package var organisation: String

  package init(role: Role, organisation: String) {
    self.role = role
    self.organisation = organisation
  }
}

/// Who takes part in a case about a pair or a group.
package struct Members: Hashable, Sendable {
  package var mentors: [PersonKey]
  package var mentees: [PersonKey]
  package var curator: PersonKey?

  package init(mentors: [PersonKey] = [], mentees: [PersonKey] = [], curator: PersonKey? = nil) {
    self.mentors = mentors
    self.mentees = mentees
    self.curator = curator
  }

  package var isEmpty: Bool { mentors.isEmpty && mentees.isEmpty && curator == nil }
}

/// A mentoring pair or group: its members, its form and kind, and the day it starts.
package struct Pair: Hashable, Sendable {
  package var id: String
  package var organisation: String
  package var form: String
  package var kind: String
  package var members: Members
  package var start: CivilDate?

  package init(
    id: String, organisation: String, form: String, kind: String, members: Members,
    start: CivilDate?
  ) {
    self.id = id
    self.organisation = organisation
    self.form = form
    self.kind = kind
    self.members = members
    self.start = start
  }

  /// One mentor with one mentee is a pair, anything larger a group.
  package var subjectKind: Subject.Kind {
    members.mentors.count > 1 || members.mentees.count > 1 ? .group : .pair
  }
}
