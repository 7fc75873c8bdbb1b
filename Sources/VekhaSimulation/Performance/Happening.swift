package import VekhaCore
package import VekhaRuntime

/// What one step of a performance did to the store and to the outside world.
package struct Happening: Sendable {
  package enum Cause: Hashable, Sendable {
    /// The engine and the post had a pass because something was due.
    case pass
    /// The turn with this number in the story.
    case turn(Int)
    case founding
    /// The process was started anew after a crash.
    case restart
    case yearEnd
  }

  package var cause: Cause
  /// What the machine's clock shows.
  package var at: Instant
  /// Everything that was committed, in order.
  package var commits: [Commit] = []
  /// Every attempt to hand a letter over, in order.
  package var deliveries: [Delivery] = []
  /// Why the rules refused the turn, where they did.
  package var refusal: String?

  package init(cause: Cause, at: Instant) {
    self.cause = cause
    self.at = at
  }
}

/// What one committed transaction changed.
package struct Commit: Sendable {
  package var changes: [CaseChange] = []
  package var letters: [ComposedLetter] = []
  package var marks: [LetterMark] = []
  package var dropped: [Reminder.ID] = []
  package var sources: [StoredSource] = []
  package var changesDirectory = false

  package var isEmpty: Bool {
    changes.isEmpty && letters.isEmpty && marks.isEmpty && dropped.isEmpty && sources.isEmpty
      && !changesDirectory
  }
}

/// A letter as it was stored, with the reminders it carries.
package struct ComposedLetter: Sendable {
  package var letter: Letter
  package var reminders: [Reminder.ID]
}

/// One attempt to hand a letter over, and what became of it.
package struct Delivery: Hashable, Sendable {
  package var letter: OutgoingLetter
  package var at: Instant
  package var outcome: DeliveryOutcome
  /// Whether the server has the letter, even where its answer was lost.
  package var isTaken: Bool

  package init(letter: OutgoingLetter, at: Instant, outcome: DeliveryOutcome, isTaken: Bool) {
    self.letter = letter
    self.at = at
    self.outcome = outcome
    self.isTaken = isTaken
  }
}
