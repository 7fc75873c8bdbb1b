package import VekhaCore

/// How the engine and delivery fare at one moment; it names nobody.
package struct Vitals: Sendable {
  /// What is wrong, as machines read it.
  package enum Problem: String, Sendable, CaseIterable {
    /// No pass has been made yet.
    case starting
    case passFailed = "pass-failed"
    /// Cases that should have been woken are still asleep.
    case wakesLate = "wakes-late"
    /// A letter has been waiting for longer than a day.
    case lettersStuck = "letters-stuck"
    /// What was sent on the last audited day is not what should have been.
    case auditFailed = "audit-failed"
  }

  package var at: Instant
  package var figures: Tally.Figures
  package var outbox: OutboxState
  /// When the case that waits longest should have been woken; nil where none is late.
  package var oldestWakeAt: Instant?

  /// Everything that is wrong; empty where all is well.
  package var problems: [Problem] {
    Problem.allCases.filter(isThere)
  }

  /// For how many seconds the longest waiting case has been overdue to be woken.
  package var wakeDelay: Int64 { oldestWakeAt.map(age) ?? 0 }

  /// For how many seconds the oldest unsent letter has been waiting.
  package var letterDelay: Int64 { outbox.waitingSince.map(age) ?? 0 }

  private func isThere(_ problem: Problem) -> Bool {
    switch problem {
    case .starting: figures.lastPass == nil
    case .passFailed: figures.lastPass?.succeeded == false
    case .wakesLate: wakeDelay > Self.wakeDelayMax
    case .lettersStuck: letterDelay > Self.letterDelayMax
    case .auditFailed: figures.audit?.passed == false
    }
  }

  private func age(of moment: Instant) -> Int64 { max(0, at.seconds - moment.seconds) }

  private static let wakeDelayMax: Int64 = 300
  private static let letterDelayMax: Int64 = 86_400
}

/// How many letters have not left, and since when.
package struct OutboxState: Hashable, Sendable {
  package var waiting: Int
  /// When the oldest of those that wait was written.
  package var waitingSince: Instant?
  /// Letters that were given up and that no later letter has replaced.
  package var dead: Int

  package init(waiting: Int, waitingSince: Instant?, dead: Int) {
    self.waiting = waiting
    self.waitingSince = waitingSince
    self.dead = dead
  }
}
