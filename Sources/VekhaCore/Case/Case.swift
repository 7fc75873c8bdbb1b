/// What a case is about.
package struct Subject: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case pair
    case group
    case programme
    case organisation
    case roadmap
  }

  package var kind: Kind
  /// The id of the pair, organisation or roadmap.
  package var id: String

  package init(kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }
}

/// A definition's id with the version a case runs under.
package struct DefinitionReference: Hashable, Sendable {
  package var id: String
  package var version: String

  package init(id: String, version: String) {
    self.id = id
    self.version = version
  }
}

/// The state of one running instance: a roadmap at an organisation or a workflow for a subject.
///
/// It is what the case's events add up to and nothing else; `apply` is the only way to change it.
package struct Case: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    case active
    case suspended
    case closed
  }

  /// What stands on it is read and changed as the case's own.
  var cover: CaseCover
  package var status: Status
  /// Why it closed: `completed`, `ended` or a reason's code.
  package var outcome: String?
  /// Whether its items bind; false while a school's roadmap waits for approval.
  package var isBinding: Bool
  package var stage: String?
  package var visits: [StageVisit]
  package var suspendedOn: CivilDate?
  /// The times in which nobody is reminded, past ones among them.
  package var silences: [Silence] = []
  package var occurrences: Duties
  /// How many events the case has, and when the last of them was recorded.
  package var sequence: Int
  package var lastRecordedAt: Instant

  package init(opening: Opening, id: String, at: Instant, on date: CivilDate) {
    cover = CaseCover(CaseInscription(opening, id: id, at: at, on: date))
    status = .active
    isBinding = opening.isBinding
    visits = []
    occurrences = Duties()
    sequence = 0
    lastRecordedAt = at
  }
}

/// What is fixed when a case opens.
package struct Opening: Hashable, Sendable {
  package var definition: DefinitionReference
  package var subject: Subject
  package var organisation: String
  package var scope: Scope
  package var isBinding: Bool
  package var members: Members

  package init(
    definition: DefinitionReference, subject: Subject, organisation: String, scope: Scope,
    isBinding: Bool = true, members: Members = Members()
  ) {
    self.definition = definition
    self.subject = subject
    self.organisation = organisation
    self.scope = scope
    self.isBinding = isBinding
    self.members = members
  }
}

/// One stay in a stage; a stage that is entered again gets a new visit.
package struct StageVisit: Hashable, Sendable {
  package var stage: String
  package var enteredOn: CivilDate
  package var due: CivilDate?
  package var completedOn: CivilDate?
  /// The due date hangs on the day of entry, so a pause moves it.
  package var isRelative: Bool

  package init(
    stage: String, enteredOn: CivilDate, due: CivilDate?, completedOn: CivilDate? = nil,
    isRelative: Bool = false
  ) {
    self.stage = stage
    self.enteredOn = enteredOn
    self.due = due
    self.completedOn = completedOn
    self.isRelative = isRelative
  }
}
