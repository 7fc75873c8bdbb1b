import GRDB
import VekhaRuntime

/// The connections to a file: a writer, several readers, and one that watches for the commits of all.
struct FileConnections: Connections {
  private let path: String
  private let pool: DatabasePool
  private let watch: DatabaseQueue

  var writer: any DatabaseWriter { pool }

  /// Opens the file, or makes it together with its folder, and brings it to the present schema.
  init(path: String, migrations: [SchemaMigration]) throws {
    self.path = path
    let file = DatabaseFile(path: path)
    try file.prepare()
    let turn = try FileLock(path: path + "-opening", patience: .seconds(Configuration.patience))
    guard let turn else { throw StoreFailure.busy }
    defer { turn.release() }
    try file.inspect(newest: migrations.count)
    pool = try DatabasePool(path: path, configuration: .vekha)
    try Migrator(writer: pool, path: path, migrations: migrations).migrate()
    try pool.writeWithoutTransaction { try $0.wait(for: .durable) }
    watch = try DatabaseQueue(path: path, configuration: .vekha)
  }

  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let errand = Errand(work)
    return try await pool.read { try errand.run($0) }
  }

  func glance<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try watch.unsafeReentrantRead { database in
      _ = try Query(database, "BEGIN").next()
      defer { _ = try? Query(database, "COMMIT").next() }
      return try work(database)
    }
  }

  func write(isAtOnce: Bool, _ work: @escaping @Sendable (Database) -> Void) {
    if isAtOnce { return pool.unsafeReentrantWrite(work) }
    pool.asyncWriteWithoutTransaction(work)
  }

  func changeCount() throws -> Int {
    try watch.unsafeReentrantRead { database in
      try Transaction(database).first("PRAGMA data_version") { try $0.number() } ?? 0
    }
  }

  func claim() throws -> (any DeliveryClaim)? {
    try FileLock(path: path + "-delivery")
  }

  /// The pool's last connection only reads and would leave the log behind; the watch may write, so it goes last.
  func close() {
    try? pool.close()
    try? watch.close()
  }
}
