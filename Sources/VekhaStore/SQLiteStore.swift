import GRDB
import Synchronization
package import VekhaRuntime

/// The journal, its projections and the outbox in one SQLite file.
///
/// One connection writes, several read; every commit waits once for the disk unless it is relaxed.
package final class SQLiteStore: Store {
  /// Where the database is; its name in messages.
  package let path: String
  let connections: any Connections
  private let queue: WriteQueue
  private let owed = Mutex(OwedMarks())

  /// Opens the database, or makes it together with its folder.
  package convenience init(
    path: String, migrations: [SchemaMigration] = SchemaMigration.all
  ) throws {
    let connections = try SQLiteFailure.translating(at: path) {
      try FileConnections(path: path, migrations: migrations)
    }
    self.init(connections, path: path)
  }

  /// Makes an empty database in memory, which is gone with the store.
  package static func inMemory() throws -> SQLiteStore {
    SQLiteStore(try MemoryConnections(), path: ":memory:")
  }

  private init(_ connections: any Connections, path: String) {
    self.connections = connections
    self.path = path
    queue = WriteQueue(connections)
  }

  package func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await SQLiteFailure.translating(at: path) {
      try await connections.read { try Transaction($0).outcome { try work($0) } }
    }
  }

  package func glance<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try SQLiteFailure.translating(at: path) {
      try connections.glance { try work(Transaction($0)) }
    }
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    let value = try await commit(durability) { try work($0) }
    if durability == .relaxed, owed.withLock({ $0.add(at: .now) }) { try await flush() }
    return value
  }

  /// Commits a change of nothing that waits for the disk, and with it all that the log holds before it.
  package func flush() async throws {
    let settled = owed.withLock { owed in
      defer { owed = OwedMarks() }
      return owed
    }
    guard !settled.areNone else { return }
    do {
      try await commit(.durable) { try $0.changeNothing() }
    } catch {
      owed.withLock { $0 = settled }
      throw error
    }
  }

  private func commit<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (Transaction) throws -> Value
  ) async throws -> Value {
    try await SQLiteFailure.translating(at: path) {
      try await withCheckedThrowingContinuation { caller in
        queue.append(QueuedWrite(durability, work, telling: caller))
      }
    }
  }

  package func claimDelivery() async throws -> (any DeliveryClaim)? {
    try connections.claim()
  }

  package func changeCount() async throws -> Int {
    try SQLiteFailure.translating(at: path) { try connections.changeCount() }
  }

  package func changes() -> AsyncStream<Void>? { connections.changes() }

  /// Lets go of what can be read again and brings the log home, before a time without work.
  package func rest() async throws {
    queue.rest()
    try SQLiteFailure.translating(at: path) { try connections.rest() }
  }

  package func verify() async throws -> Verification {
    try await SQLiteFailure.translating(at: path) {
      try await Verifier(connections: connections).verify()
    }
  }

  deinit { close() }

  /// Closes every connection; the store cannot be used afterwards.
  func close() {
    connections.close()
  }
}
