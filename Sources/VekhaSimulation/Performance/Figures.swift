import VekhaRuntime

/// What a simulation counted.
package struct Figures: Hashable, Sendable {
  package var stories = 0
  package var years = 0
  package var turns = 0
  package var refusals = 0
  package var passes = 0
  package var crashes = 0
  package var cases = 0
  package var events = 0
  package var letters = 0
  /// Letters that the mail server took, by their keys' hashes.
  package var sent = 0

  package init() {}

  mutating func count(_ happening: Happening) {
    for commit in happening.commits {
      cases += commit.changes.filter { $0.before == nil }.count
      events += commit.changes.map(\.records.count).reduce(0, +)
      letters += commit.letters.count
    }
    sent += happening.deliveries.filter { $0.outcome == .sent }.count
  }
}
