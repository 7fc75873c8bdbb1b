import Synchronization
import VekhaCore
import VekhaRuntime

/// A clock that jumps to whatever it is told to wait for, until its time is over.
final class JumpingTime: TimeSource {
  private let moment: Mutex<Instant>
  private let end: Instant
  private let over = AsyncStream<Never>.makeStream()

  init(from start: Instant, to end: Instant) {
    moment = Mutex(start)
    self.end = end
  }

  var now: Instant { moment.withLock { $0 } }

  func nap(until wanted: Instant?) async -> Bool {
    let next = moment.withLock { moment in
      moment = max(moment.adding(seconds: 1), wanted ?? end)
      return moment
    }
    guard next >= end else { return true }
    over.continuation.finish()
    // Nothing ever comes of this but the end of the task.
    let silence = AsyncStream<Never>.makeStream()
    for await _ in silence.stream {}
    silence.continuation.finish()
    return false
  }

  /// Lets something live by this clock until its time is over.
  func run(_ life: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await life() }
    for await _ in over.stream {}
    task.cancel()
    try await task.value
  }
}
