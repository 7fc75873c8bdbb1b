import GRDB
import Synchronization

/// The connections that read, each lent to one reader at a time; one that is given back waits for the next.
final class Readers: Sendable {
  private struct State {
    var idle: [DatabaseQueue]
    var isClosed = false
  }

  private let path: String
  private let state: Mutex<State>

  /// More than so many at a time are opened where they are asked for, and not kept.
  private static let mostIdle = 4

  init(path: String, idle: [DatabaseQueue]) {
    self.path = path
    state = Mutex(State(idle: idle))
  }

  /// Reads from one snapshot.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let errand = Errand(work)
    let queue = try lend()
    defer { takeBack(queue) }
    return try await queue.read { try errand.run($0) }
  }

  private func lend() throws -> DatabaseQueue {
    try state.withLock { $0.idle.popLast() }
      ?? DatabaseQueue(path: path, configuration: .inUse)
  }

  private func takeBack(_ queue: DatabaseQueue) {
    let isKept = state.withLock { state in
      guard !state.isClosed, state.idle.count < Self.mostIdle else { return false }
      state.idle.append(queue)
      return true
    }
    if !isKept { try? queue.close() }
  }

  /// Lets those that nobody uses let go of what they can read again.
  func rest() {
    let idle = state.withLock { $0.idle }
    for queue in idle { queue.releaseMemory() }
  }

  func close() {
    let idle = state.withLock { state in
      state.isClosed = true
      defer { state.idle = [] }
      return state.idle
    }
    for queue in idle { try? queue.close() }
  }
}
