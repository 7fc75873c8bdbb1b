import GRDB

/// A database file laid open with plain SQL, past every promise of the store.
struct RawDatabase {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  func run(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// Runs SQL on the journal, whose triggers would not let it be changed.
  func tamper(_ sql: String) throws {
    let triggers = try texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers { try run("DROP TRIGGER \(trigger)") }
    try run(sql)
  }

  func texts(_ sql: String) throws -> [String] {
    try queue.read { try String.fetchAll($0, sql: sql) }
  }

  func number(_ sql: String) throws -> Int {
    try queue.read { try Int.fetchOne($0, sql: sql) ?? 0 }
  }

  func close() throws {
    try queue.close()
  }
}
