/// All that is held of a town.
package enum TownInvariants {
  /// A fresh set for one performance, which reads one digest in many.
  package static var all: [any TownInvariant] { cheap + [OverdueIsTold(readsOneIn: 16)] }

  /// The same, but every digest is read.
  package static var thorough: [any TownInvariant] { cheap + [OverdueIsTold(readsOneIn: 1)] }

  private static var cheap: [any TownInvariant] { journal + waking + letters }

  private static var journal: [any TownInvariant] {
    [
      JournalAddsUp(), CasesAreSound(), DoneStaysDone(), HoldersAreWrittenDown(),
      DecisionsAreAskedFor(),
    ]
  }

  private static var waking: [any TownInvariant] {
    [NothingDueIsLeft(), WakesFollowStates(), DutiesAreHeardOf()]
  }

  private static var letters: [any TownInvariant] {
    [
      LettersHaveOwnKeys(), RemindersAreOwedOnce(), LettersTellWhatHolds(), OneDigestADay(),
      LettersKeepHours(), WhoLeftIsLeftInPeace(), LettersStayAsTheyAre(), SentMeansTaken(),
      LettersFindAnotherWay(), ApprovalComesFirst(),
    ]
  }
}
