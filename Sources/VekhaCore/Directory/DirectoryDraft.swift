/// A directory as its files say it, before people have numbers; persons are named by their ids.
package struct DirectoryDraft: Hashable, Sendable {
  package var id: String
  /// The workflow that opens for each pair on its start.
  package var programme: String?
  /// Declared roles: id to title.
  package var roles: [String: String]
  package var organisations: [Organisation]
  package var people: [PersonDraft]
  package var pairs: [PairDraft]
  /// Whether the directory says who its people are; one that does not leaves the known ones alone.
  package var listsPeople = true
  package var listsPairs = true

  package init(
    id: String, programme: String? = nil, roles: [String: String] = [:],
    organisations: [Organisation] = [], people: [PersonDraft] = [], pairs: [PairDraft] = []
  ) {
    self.id = id
    self.programme = programme
    self.roles = roles
    self.organisations = organisations
    self.people = people
    self.pairs = pairs
  }
}

/// A row of the table of people.
package struct PersonDraft: Hashable, Sendable {
  package var id: String
  package var name: String
  package var organisation: String
  package var tenures: [Tenure]
  package var email: String
  package var telegram: String
  package var born: CivilDate?

  package init(
    id: String, name: String, organisation: String, tenures: [Tenure] = [], email: String = "",
    telegram: String = "", born: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.tenures = tenures
    self.email = email
    self.telegram = telegram
    self.born = born
  }
}

/// A row of the table of pairs and groups.
package struct PairDraft: Hashable, Sendable {
  package var id: String
  package var organisation: String
  package var form: String
  package var kind: String
  package var mentors: [String]
  package var mentees: [String]
  package var curator: String?
  package var start: CivilDate?

  package init(
    id: String, organisation: String, form: String, kind: String, mentors: [String],
    mentees: [String], curator: String? = nil, start: CivilDate? = nil
  ) {
    self.id = id
    self.organisation = organisation
    self.form = form
    self.kind = kind
    self.mentors = mentors
    self.mentees = mentees
    self.curator = curator
    self.start = start
  }
}
