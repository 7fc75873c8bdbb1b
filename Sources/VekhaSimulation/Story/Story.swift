package import VekhaCore

/// A story as data: the town it happens in and its turns, of which any can be left out.
package struct Story: Hashable, Sendable {
  package var seed: UInt64
  /// How the town's files look when its coordinator loads them for the first time.
  package var founding: Edition
  package var begin: Instant
  package var end: Instant
  /// What happens, in the order of time.
  package var turns: [Turn]

  package init(
    seed: UInt64, founding: Edition, begin: Instant, end: Instant, turns: [Turn]
  ) {
    self.seed = seed
    self.founding = founding
    self.begin = begin
    self.end = end
    self.turns = turns
  }
}

/// One thing that happens, and the true time at which it does, whatever a clock says.
package struct Turn: Hashable, Sendable {
  package var at: Instant
  package var deed: Deed

  package init(at: Instant, _ deed: Deed) {
    self.at = at
    self.deed = deed
  }
}
