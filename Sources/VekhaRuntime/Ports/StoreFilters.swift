package import VekhaCore

/// Which cases are asked for.
package struct CaseFilter: Hashable, Sendable {
  package var pattern: String?
  package var organisation: String?
  package var definition: String?
  /// Cases at the person's places, of the definitions that name her, and wherever she answers for something.
  package var concern: Concern?
  /// Cases with a duty that is to be done by this day, or with sums of such.
  package var dueBy: CivilDate?
  /// Only cases with a duty for which nobody answers.
  package var hasVacancy = false
  /// How many at most; nil asks for all.
  package var limit: Int?

  /// A person, the organisations at which she may have a part, and the definitions that name her or her organisation.
  package struct Concern: Hashable, Sendable {
    package var person: PersonKey
    package var places: [String]
    package var definitions: [String]

    package init(person: PersonKey, places: [String] = [], definitions: [String] = []) {
      self.person = person
      self.places = places
      self.definitions = definitions
    }
  }

  package init(
    pattern: String? = nil, organisation: String? = nil, definition: String? = nil,
    concern: Concern? = nil, dueBy: CivilDate? = nil, limit: Int? = nil
  ) {
    self.pattern = pattern
    self.organisation = organisation
    self.definition = definition
    self.concern = concern
    self.dueBy = dueBy
    self.limit = limit
  }
}

/// Which duties are asked for; dates are civil.
package struct OccurrenceFilter: Hashable, Sendable {
  package var casePattern: String?
  package var definition: String?
  package var organisation: String?
  /// Duties that any of these people answer for; nil asks for everybody's.
  package var people: [PersonKey]?
  /// Outstanding and due before this day.
  package var overdueOn: CivilDate?
  /// Outstanding and due on this day at the latest.
  package var dueBy: CivilDate?
  /// Only duties that nobody answers for, outstanding ones of running cases.
  package var isVacant = false
  /// How many at most; nil asks for all.
  package var limit: Int?
  /// Whether duties without a date count among those that are due by a day.
  package var includesUndated: Bool

  package init(
    casePattern: String? = nil, definition: String? = nil, organisation: String? = nil,
    people: [PersonKey]? = nil, overdueOn: CivilDate? = nil, dueBy: CivilDate? = nil,
    includesUndated: Bool = false
  ) {
    self.casePattern = casePattern
    self.definition = definition
    self.organisation = organisation
    self.people = people
    self.overdueOn = overdueOn
    self.dueBy = dueBy
    self.includesUndated = includesUndated
  }
}
