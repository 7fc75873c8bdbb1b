package import VekhaCore

/// A duty with the case it belongs to and the people who answer for it.
package struct OccurrenceRow: Hashable, Sendable {
  package var caseID: String
  package var definition: DefinitionReference
  package var organisation: String
  package var scope: Scope
  package var occurrence: Occurrence
  package var holders: [PersonKey]

  package init(
    caseID: String, definition: DefinitionReference, organisation: String, scope: Scope,
    occurrence: Occurrence, holders: [PersonKey]
  ) {
    self.caseID = caseID
    self.definition = definition
    self.organisation = organisation
    self.scope = scope
    self.occurrence = occurrence
    self.holders = holders
  }
}

/// How many shares of a duty are done, waived, and there in all.
package struct Rollup: Hashable, Sendable {
  package var done: Int
  package var waived: Int
  /// Cancelled shares do not count.
  package var total: Int
  /// The latest due date among the shares that are outstanding.
  package var due: CivilDate?

  package init(done: Int = 0, waived: Int = 0, total: Int = 0, due: CivilDate? = nil) {
    self.done = done
    self.waived = waived
    self.total = total
    self.due = due
  }
}

/// How many cases of a definition have one status and stand in one stage.
package struct CaseCount: Hashable, Sendable {
  package var definition: String
  package var status: Case.Status
  package var stage: String?
  package var count: Int

  package init(definition: String, status: Case.Status, stage: String?, count: Int) {
    self.definition = definition
    self.status = status
    self.stage = stage
    self.count = count
  }
}

/// How many outstanding duties of a definition are late, soon due, or without a date.
package struct DutyCount: Hashable, Sendable {
  package var definition: String
  package var overdue: Int
  package var soon: Int
  package var undated: Int

  package init(definition: String, overdue: Int, soon: Int, undated: Int) {
    self.definition = definition
    self.overdue = overdue
    self.soon = soon
    self.undated = undated
  }
}

/// How many outstanding duties fall through the mesh.
package struct DutyGaps: Hashable, Sendable {
  /// Nobody answers for them, though somebody should.
  package var vacant: Int
  /// They are late, and a silence keeps letters about them back.
  package var silencedLate: Int

  package init(vacant: Int, silencedLate: Int) {
    self.vacant = vacant
    self.silencedLate = silencedLate
  }
}

/// How the duties of an organisation stand: settled, under way in time, and late.
package struct OrganisationTally: Hashable, Sendable {
  package var organisation: String
  package var done: Int
  package var inTime: Int
  package var late: Int

  package init(organisation: String, done: Int, inTime: Int, late: Int) {
    self.organisation = organisation
    self.done = done
    self.inTime = inTime
    self.late = late
  }
}
