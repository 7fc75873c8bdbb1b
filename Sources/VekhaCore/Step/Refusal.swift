/// A command that the rules do not allow, with what would be allowed; nothing has changed.
package enum Refusal: Error, Hashable, Sendable {
  /// What a person tried to do without the right to it.
  package enum Right: String, Hashable, Sendable {
    case markItem
    case decideItem
    case directItem
    case controlItem
    case comment
    case reportPart
    case completeStage
    case returnStage
    case runCase
    case silence
    case keepDirectory
    case load
  }

  case notPermitted(Right)
  case caseIsClosed(outcome: String)
  case caseIsSuspended(since: CivilDate)
  case caseIsNotSuspended
  case caseIsNotBinding
  case unknownItem(code: String)
  case isRollup(code: String)
  case isStage(id: String)
  case unknownOccurrence(code: String, date: CivilDate)
  case notYetOpen(OccurrenceKey, opens: CivilDate)
  case wrongStatus(OccurrenceKey, Occurrence.Status)
  case evidenceMissing(OccurrenceKey, result: String)
  /// No co-executor is called so, or several could be meant.
  case unknownPart(OccurrenceKey, parts: [String])
  case partsMissing(OccurrenceKey, parts: [String])
  case reasonMissing
  case dateInFuture(CivilDate)
  case dateInPast(CivilDate)
  /// Nobody is left in peace for longer than until the last day named.
  case tooFarAhead(CivilDate, last: CivilDate)
  case notLater(until: CivilDate, due: CivilDate)
  case dateMissing(OccurrenceKey)
  case noRequest(OccurrenceKey)
  case nobodyControls(OccurrenceKey)
  case hasNoStages
  case itemsOutstanding(stage: String, missing: [OutstandingItem])
  case unknownStage(String, known: [String])
  case noTransition(from: String, to: String, possible: [String])
  /// The person is not in the directory any more.
  case hasLeft
  /// Nobody is marked as having left before she has.
  case leavesLater(CivilDate)
  case substitutesHerself
  case notAway
  /// She is away in these days already.
  case alreadyAway(Period)
  /// The substitute is herself away in these days, and the person would stand in for her.
  case substitutionCircle(Period)
  case clockBehind(now: Instant, last: Instant)
  /// A changed definition no longer has the stage a case is in.
  case stageVanished(String, known: [String])
  /// A changed definition gives a code to an unlike title.
  case unlikeTitle(code: String, old: String, new: String)
}

/// An item that a stage still waits for.
package struct OutstandingItem: Hashable, Sendable {
  package var key: OccurrenceKey
  package var title: String

  package init(key: OccurrenceKey, title: String) {
    self.key = key
    self.title = title
  }
}
