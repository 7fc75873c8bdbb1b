/// Who caused an event.
package enum Actor: Hashable, Sendable {
  /// Vekha itself: time passed.
  case engine
  /// The system user on the machine.
  case administrator
  case person(PersonKey)
  /// Somebody who stands in for a person that is away.
  case substitute(PersonKey, for: PersonKey)
}

/// One line of the journal: what happened to a case, when, by whom.
package struct Record: Hashable, Sendable {
  package var caseID: String
  /// Counts from 1 within the case.
  package var sequence: Int
  package var at: Instant
  /// The civil date in the case's zone.
  package var on: CivilDate
  package var actor: Actor
  package var event: Event

  package init(
    caseID: String, sequence: Int, at: Instant, on: CivilDate, actor: Actor, event: Event
  ) {
    self.caseID = caseID
    self.sequence = sequence
    self.at = at
    self.on = on
    self.actor = actor
    self.event = event
  }
}
