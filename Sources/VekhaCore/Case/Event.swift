/// Something that happened to a case; the journal is made of these and everything shown follows from them.
///
/// Every date that was decided stands in the event, so replay needs no calendar and no zone.
package enum Event: Hashable, Sendable {
  case opened(Opening)
  /// The case's items bind from this day (a school's roadmap was approved).
  case bound
  case planned(OccurrenceKey, DutyDates, ladderFrom: CivilDate)
  case itemOpened(OccurrenceKey, isExemptFromEscalation: Bool)
  case submitted(OccurrenceKey, Completed)
  case completed(OccurrenceKey, Completed)
  case accepted(OccurrenceKey)
  case returned(OccurrenceKey, reason: TextReference)
  case reopened(OccurrenceKey, reason: TextReference)
  case waived(OccurrenceKey, reason: TextReference)
  case cancelled(OccurrenceKey, Cancellation)
  case dueMoved(OccurrenceKey, DutyDates, DueMove, reason: TextReference?)
  case postponementRequested(OccurrenceKey, until: CivilDate, reason: TextReference)
  case postponementRefused(OccurrenceKey, reason: TextReference)
  case assigned(OccurrenceKey, to: PersonKey)
  /// The one it was assigned to has left; whoever holds the party's role answers again.
  case released(OccurrenceKey)
  /// «I am on it»: the responsible person is not reminded until that day.
  case acknowledged(OccurrenceKey, until: CivilDate, TextReference)
  /// A co-executor's part is done, or is not yet.
  case reported(OccurrenceKey, party: String, isDone: Bool, note: TextReference?)
  case commented(OccurrenceKey, TextReference)
  case renamed(code: String, to: String)
  case reminded(Reminding)
  case skipped(OccurrenceKey, Step, on: CivilDate)
  case stageEntered(StageVisit)
  case stageCompleted(stage: String, evidence: [TextReference])
  case stageReturned(from: String, to: String, reason: TextReference)
  case stageDueMoved(stage: String, due: CivilDate)
  case suspended(reason: TextReference)
  case resumed(days: Int)
  /// Nobody is reminded until the day named.
  case silenced(Silence)
  /// Somebody ended a silence; it holds through the day.
  case silenceEnded(id: Int, through: CivilDate)
  case membersChanged(Members, reason: TextReference?)
  case migrated(DefinitionReference, stage: String?)
  case closed(outcome: String, reason: TextReference?)
}

/// How an item was done.
package struct Completed: Hashable, Sendable {
  /// When it was really done, which decides lateness.
  package var on: CivilDate
  package var evidence: [TextReference]
  package var note: TextReference?

  package init(on: CivilDate, evidence: [TextReference] = [], note: TextReference? = nil) {
    self.on = on
    self.evidence = evidence
    self.note = note
  }
}

/// Why a duty fell away without being done.
package enum Cancellation: String, Hashable, Sendable {
  /// The changed order no longer has the item.
  case dropped
  /// It was due before the organisation joined («до вступления»).
  case beforeJoining
  /// The stage it belonged to was left.
  case stageLeft
  /// The case closed.
  case caseClosed
}

/// Why a due date moved; people's decisions start a new round, a calendar does not.
package enum DueMove: String, Hashable, Sendable {
  case calendar
  case postponed
  case scheduled
  case resumed
  case reloaded
  case reentered
  case bound

  package var startsRound: Bool { self != .calendar && self != .bound }
}

/// A reminder that became owed: which step of the ladder, for whom.
package struct Reminding: Hashable, Sendable {
  package var key: OccurrenceKey
  package var round: Int
  package var step: Step
  package var recipients: [PersonKey]

  package init(key: OccurrenceKey, round: Int, step: Step, recipients: [PersonKey]) {
    self.key = key
    self.round = round
    self.step = step
    self.recipients = recipients
  }
}
