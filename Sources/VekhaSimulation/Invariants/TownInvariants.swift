/// All that is held of a town.
package enum TownInvariants {
  /// A fresh set for one performance, the cheapest to understand first.
  package static var all: [any TownInvariant] { journal + waking + letters }

  private static var journal: [any TownInvariant] {
    [JournalAddsUp(), CasesAreSound(), DoneStaysDone(), HoldersAreWrittenDown()]
  }

  private static var waking: [any TownInvariant] {
    [NothingDueIsLeft(), WakesFollowStates(), DutiesAreHeardOf()]
  }

  private static var letters: [any TownInvariant] {
    [
      LettersHaveOwnKeys(), RemindersAreOwedOnce(), LettersTellWhatHolds(), OverdueIsTold(),
      OneDigestADay(), LettersKeepHours(), WhoLeftIsLeftInPeace(), LettersStayAsTheyAre(),
      SentMeansTaken(),
    ]
  }
}
