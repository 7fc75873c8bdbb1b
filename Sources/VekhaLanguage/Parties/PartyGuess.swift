package import VekhaCore

/// Who is meant by the words of a responsible cell, as far as the words themselves tell.
package enum PartyGuess: Hashable, Sendable {
  /// Each organisation of some kinds, through whoever holds the role there.
  case every([String], Role)
  /// Whoever holds the role at the organisation of the roadmap, or at the nearest above.
  case role(Role)
  /// One organisation, through whoever holds the role there.
  case organisation(Role)
  /// A person whom the order names.
  case person
  /// Words of which nothing is known; the coordinator decides.
  case unknown

  /// Whether the words leave no doubt; an unknown party waits for a decision.
  package var isCertain: Bool { self != .unknown }
}

/// One party named in a cell: the words as they stand there, and who is meant by them.
package struct PartyMention: Hashable, Sendable {
  package var words: String
  package var guess: PartyGuess

  package init(words: String, guess: PartyGuess) {
    self.words = words
    self.guess = guess
  }
}
