import Foundation
import Synchronization
import TestWorld

/// Rings whenever a process that belongs to a test has said something or has ended; who waits for a thing looks again then.
enum Bell {
  private static let listeners = Mutex<[UUID: AsyncStream<Void>.Continuation]>([:])

  static func ring() {
    listeners.withLock { for listener in $0.values { listener.yield() } }
  }

  /// Returns once something is so; false when the test's own time limit cut the waiting short.
  static func wait(until isSo: () throws -> Bool) async throws -> Bool {
    let (rings, listener) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let name = UUID()
    listeners.withLock { $0[name] = listener }
    defer { listeners.withLock { $0[name] = nil } }
    if try isSo() { return true }
    for await _ in rings where try isSo() { return true }
    return false
  }

  /// Rings with everything that comes through a pipe and passes it on, an empty piece at the end.
  static func listen(to pipe: Pipe, _ take: @escaping @Sendable (Data) -> Void) {
    Ear.listen(to: pipe.fileHandleForReading) { piece in
      take(piece)
      ring()
    }
  }
}
