import Foundation
import GRDB
import VekhaRuntime

/// The connections to a file: one that writes, several that read, and one that watches for the commits of all.
///
/// Each is opened when it is first needed, so whoever only looks writes no byte and waits for no disk.
struct FileConnections: Connections {
  let hasFile = true
  private let path: String
  private let file: DatabaseFile
  private let writer: LateConnection
  private let readers: Readers
  private let watch: LateConnection

  /// Opens the file, or makes it together with its folder, and brings it to the present schema.
  init(path: String, migrations: [SchemaMigration]) throws {
    self.path = path
    guard KeptLog.isTaught else { throw StoreFailure.cannotWrite(path) }
    file = DatabaseFile(path: path)
    let present = try file.present(version: migrations.count)
    readers = Readers(path: path, idle: present.map { [$0] } ?? [])
    let made = present == nil ? try Self.made(file, migrations) : nil
    writer = LateConnection(path: path, opened: made)
    watch = LateConnection(path: path)
  }

  /// Makes the file or brings an older one to the present schema, one process at a time.
  private static func made(
    _ file: DatabaseFile, _ migrations: [SchemaMigration]
  ) throws -> DatabaseQueue {
    try file.prepare()
    let turn = try FileLock(
      path: file.path + "-opening", patience: .seconds(Configuration.patience))
    guard let turn else { throw StoreFailure.busy }
    defer { turn.release() }
    try file.inspect(newest: migrations.count)
    let writer = try DatabaseQueue(path: file.path, configuration: .inUse)
    try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try Migrator(writer: writer, path: file.path, migrations: migrations).migrate()
    return writer
  }

  var emptyLog: EmptyLog? { EmptyLog(besideDatabaseAt: path) }

  func readerForCopy() throws -> any DatabaseReader {
    try DatabaseQueue(path: path, configuration: .vekha)
  }

  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await readers.read(work)
  }

  func glance<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try watch.queue().unsafeReentrantRead { database in
      _ = try Query(database, "BEGIN").next()
      defer { _ = try? Query(database, "COMMIT").next() }
      return try work(database)
    }
  }

  func write(isAtOnce: Bool, _ work: @escaping @Sendable (Database) -> Void) throws {
    try file.requireOpenFolder()
    let writer = try writer.queue()
    if isAtOnce { return writer.unsafeReentrantWrite(work) }
    writer.asyncWriteWithoutTransaction(work)
  }

  func changeCount() throws -> Int {
    try watch.queue().unsafeReentrantRead { database in
      try Transaction(database).first("PRAGMA data_version") { try $0.number() } ?? 0
    }
  }

  func changes() -> AsyncStream<Void>? {
    FolderWatch.changes(in: URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  func rest() throws {
    readers.rest()
    try watch.rest()
    try writer.rest(doing: KeptLog.bringHome)
  }

  func claim() throws -> (any DeliveryClaim)? {
    try FileLock(path: path + "-delivery")
  }

  func close() {
    readers.close()
    watch.close()
    writer.close()
  }
}
