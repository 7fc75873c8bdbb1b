import VekhaRuntime

/// What a simulation counted.
package struct Figures: Hashable, Sendable {
  package var stories = 0
  /// Years lived, however many schools the town had.
  package var years = 0
  /// Each year as often as the town had schools at its founding.
  package var schoolYears = 0
  package var turns = 0
  package var refusals = 0
  package var passes = 0
  /// Faults that did come about.
  package var faults = 0
  /// Faults that waited for their moment until the story was over.
  package var missed = 0
  package var crashes = 0
  package var cases = 0
  package var events = 0
  package var letters = 0
  package var sent = 0

  package init() {}

  mutating func count(_ happening: Happening) {
    for commit in happening.commits {
      cases += commit.changes.count { $0.before == nil }
      events += commit.changes.map(\.records.count).reduce(0, +)
      letters += commit.letters.count
    }
    sent += happening.deliveries.count { $0.outcome == .sent }
  }

  static func += (sum: inout Figures, figures: Figures) {
    let counts: [WritableKeyPath<Figures, Int>] = [
      \.stories, \.years, \.schoolYears, \.turns, \.refusals, \.passes, \.faults, \.missed,
      \.crashes, \.cases, \.events, \.letters, \.sent,
    ]
    for count in counts { sum[keyPath: count] += figures[keyPath: count] }
  }
}
