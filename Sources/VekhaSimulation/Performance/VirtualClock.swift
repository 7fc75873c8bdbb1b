import Synchronization
package import VekhaCore

/// True time, which only moves on, and what the machine's clock shows of it, which may jump, skip and run back.
package final class VirtualClock: Sendable {
  private struct Hands {
    var now: Instant
    var secondsAhead: Int64 = 0
  }

  private let hands: Mutex<Hands>

  package init(at now: Instant) {
    hands = Mutex(Hands(now: now))
  }

  /// True time.
  package var now: Instant { hands.withLock { $0.now } }

  /// What the machine's clock shows.
  package var shown: Instant { hands.withLock { $0.now.adding(seconds: $0.secondsAhead) } }

  /// Lets true time go on to the moment; it never goes back.
  package func move(to moment: Instant) {
    hands.withLock { $0.now = max($0.now, moment) }
  }

  /// True time when the clock shows the moment, if it is not set before then.
  package func now(whenShown moment: Instant) -> Instant {
    hands.withLock { moment.adding(seconds: -$0.secondsAhead) }
  }

  /// Lets time go on until the clock shows the moment.
  package func move(untilShown moment: Instant) {
    move(to: now(whenShown: moment))
  }

  package func set(secondsAhead: Int64) {
    hands.withLock { $0.secondsAhead = secondsAhead }
  }
}
