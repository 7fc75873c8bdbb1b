import Synchronization
package import VekhaRuntime

/// A store whose process may die under it; from then on it refuses everything until it is started again.
package final class TroubledStore: ForwardingStore {
  private struct State {
    var commitsLeft: Int?
    var isDead = false
    var fired = 0
  }

  package let store: any Store
  private let state = Mutex(State())

  package init(_ store: any Store) {
    self.store = store
  }

  /// How many faults came about.
  package var fired: Int { state.withLock { $0.fired } }

  package func suffer(_ trouble: Trouble) {
    switch trouble {
    case .crash(let commits): state.withLock { $0.commitsLeft = commits }
    }
  }

  /// A new process has the store.
  package func restart() {
    state.withLock { $0.isDead = false }
  }

  package func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try requireLife()
    return try await store.read(work)
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    try requireLife()
    let value = try await store.write(durability, work)
    try countCommit()
    return value
  }

  private func requireLife() throws {
    if state.withLock({ $0.isDead }) { throw ProcessDied() }
  }

  private func countCommit() throws {
    let dies = state.withLock { state in
      guard let left = state.commitsLeft else { return false }
      state.commitsLeft = left > 1 ? left - 1 : nil
      guard left <= 1 else { return false }
      state.isDead = true
      state.fired += 1
      return true
    }
    if dies { throw ProcessDied() }
  }
}

/// The process came to an end in the middle of its work.
package struct ProcessDied: Error, Hashable, Sendable {}
