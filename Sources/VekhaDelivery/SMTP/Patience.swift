internal import Synchronization

/// How long a transfer may still go on; without end until somebody sets one.
final class Patience: Sendable {
  private let moment = Mutex<ContinuousClock.Instant?>(nil)

  var isOver: Bool {
    moment.withLock { moment in moment.map { $0 <= .now } ?? false }
  }

  func end(in time: Duration) {
    moment.withLock { $0 = .now + time }
  }
}
