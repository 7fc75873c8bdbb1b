import GRDB
import Synchronization
package import VekhaRuntime

/// The journal, its projections and the outbox in one SQLite file.
///
/// One connection writes, several read; every commit waits once for the disk unless it is relaxed.
package final class SQLiteStore: Store {
  package let path: String
  let pool: DatabasePool
  private let watch: DatabaseQueue
  private let owesFlush = Mutex(false)

  /// Opens the database, or makes it together with its folder.
  package init(path: String, migrations: [SchemaMigration] = SchemaMigration.all) throws {
    self.path = path
    (pool, watch) = try SQLiteFailure.translating(at: path) {
      let file = DatabaseFile(path: path)
      try file.prepare()
      let turn = try FileLock(path: path + "-opening", isWaiting: true)
      defer { turn?.release() }
      try file.inspect(newest: migrations.count)
      let pool = try DatabasePool(path: path, configuration: .vekha)
      try Migrator(pool: pool, migrations: migrations).migrate()
      try pool.writeWithoutTransaction { try $0.wait(for: .durable) }
      return (pool, try DatabaseQueue(path: path, configuration: .vekha))
    }
  }

  package func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await SQLiteFailure.translating(at: path) { [pool] in
      try await pool.read { try work(Transaction($0)) }
    }
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    if durability == .relaxed { owesFlush.withLock { $0 = true } }
    return try await SQLiteFailure.translating(at: path) { [pool] in
      try await pool.writeWithoutTransaction { try $0.commit(durability, work) }
    }
  }

  /// Commits a change of nothing that waits for the disk, and with it all that the log holds before it.
  package func flush() async throws {
    guard owesFlush.withLock({ $0 }) else { return }
    owesFlush.withLock { $0 = false }
    do {
      try await SQLiteFailure.translating(at: path) { [pool] in
        try await pool.write { database in
          try database.execute(sql: "UPDATE directoryRevision SET number = number")
        }
      }
    } catch {
      owesFlush.withLock { $0 = true }
      throw error
    }
  }

  package func claimDelivery() async throws -> (any DeliveryClaim)? {
    try FileLock(path: path + "-delivery")
  }

  package func changeCount() async throws -> Int {
    try await SQLiteFailure.translating(at: path) { [watch] in
      try await watch.unsafeRead { try $0.number("data_version") }
    }
  }

  package func verify() async throws -> Verification {
    try await SQLiteFailure.translating(at: path) { [pool] in
      try await pool.read { try Verifier(transaction: Transaction($0)).verify() }
    }
  }

  /// The last one to let go of the database brings its log home, so that the next opens it quickly.
  deinit { close() }

  /// Closes every connection; the store cannot be used afterwards.
  ///
  /// The pool's last connection only reads and would leave the log behind; the watch may write, so it goes last.
  func close() {
    try? pool.close()
    try? watch.close()
  }
}
