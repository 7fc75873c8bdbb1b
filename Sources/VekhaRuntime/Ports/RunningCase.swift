package import VekhaCore

/// A case whose clock runs, with what is still to be done in it.
package struct RunningCase: Sendable {
  package var id: String
  package var definition: DefinitionReference
  package var organisation: String
  package var scope: Scope
  package var members: Members
  /// In the order of their names.
  package var duties: [OutstandingDuty]

  package init(
    id: String, definition: DefinitionReference, organisation: String, scope: Scope,
    members: Members, duties: [OutstandingDuty] = []
  ) {
    self.id = id
    self.definition = definition
    self.organisation = organisation
    self.scope = scope
    self.members = members
    self.duties = duties
  }
}

/// As much of a duty that is still to be done as a look over all of them takes; many share it, and nobody changes it.
package final class OutstandingDuty: Sendable {
  package let key: OccurrenceKey
  package let due: CivilDate?
  /// When it was handed in, where its controller has not accepted it yet.
  package let doneOn: CivilDate?
  /// The later date that somebody asks for.
  package let askedUntil: CivilDate?
  package let assignee: PersonKey?
  /// Whether somebody asks for another date, is on it, or has reported a part of it.
  package let isSpokenOf: Bool
  package let holders: [PersonKey]

  package init(
    key: OccurrenceKey, due: CivilDate?, doneOn: CivilDate? = nil, askedUntil: CivilDate? = nil,
    assignee: PersonKey? = nil, isSpokenOf: Bool = false, holders: [PersonKey] = []
  ) {
    self.key = key
    self.due = due
    self.doneOn = doneOn
    self.askedUntil = askedUntil
    self.assignee = assignee
    self.isSpokenOf = isSpokenOf
    self.holders = holders
  }
}

extension OutstandingDuty {
  /// How many days it is past its date.
  func overdueDays(on day: CivilDate) -> Int {
    due.map { max(0, $0.days(until: doneOn ?? day)) } ?? 0
  }

  func isOverdue(on day: CivilDate) -> Bool { overdueDays(on: day) > 0 }
}

extension RunningCase {
  /// The names of the case and of one of its duties.
  func name(of duty: OutstandingDuty) -> DutyName { DutyName(caseID: id, key: duty.key) }
}
