/// What a person, or the engine, asks of a case.
package enum Command: Hashable, Sendable {
  /// Bring the case to the present; every other command does this too.
  case wake
  case item(OccurrenceSelector, ItemCommand)
  case completeStage(to: String?, evidence: [TextReference])
  case returnStage(to: String, reason: TextReference?)
  case suspend(reason: TextReference?)
  case resume
  case close(reason: TextReference?)
  case silence(Silence)
  case endSilence(id: Int)
  /// People are called to mind of a duty by the week's round, which is no rung of its ladder.
  case remind(OccurrenceKey, Step, [PersonKey])
  case changeMembers(Members, reason: TextReference?)
  /// The approval came: the items bind from today.
  case bind
  /// The organisation was closed, and its duties with it.
  case closeWithOrganisation
  /// The calendar or the policy changed: dates are computed again.
  case recalculate
}

/// What is asked of one item.
package enum ItemCommand: Hashable, Sendable {
  case complete(on: CivilDate?, evidence: [TextReference], note: TextReference?)
  case accept
  case `return`(reason: TextReference?)
  case reopen(reason: TextReference?)
  case waive(reason: TextReference?)
  case postpone(until: CivilDate, reason: TextReference?)
  case grant(until: CivilDate?)
  case refuse(reason: TextReference?)
  case schedule([CivilDate])
  case assign(PersonKey)
  case acknowledge(until: CivilDate, TextReference?)
  /// A co-executor's word on her part; the party is named where it does not follow from the person.
  case report(party: String?, isDone: Bool, note: TextReference?)
  case comment(TextReference)
}

/// Which duty is meant: a code, and a date where one occurrence of several is.
package struct OccurrenceSelector: Hashable, Sendable {
  package var code: String
  package var date: CivilDate?

  package init(code: String, date: CivilDate? = nil) {
    self.code = code
    self.date = date
  }
}

/// A command with the moment and the person it comes from.
package struct Input: Hashable, Sendable {
  package var command: Command
  package var at: Instant
  /// The civil date in the case's zone at that instant.
  package var today: CivilDate
  package var actor: Actor

  package init(_ command: Command, at: Instant, today: CivilDate, actor: Actor) {
    self.command = command
    self.at = at
    self.today = today
    self.actor = actor
  }
}
