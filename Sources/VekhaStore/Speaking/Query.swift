import GRDB
import GRDBSQLite

/// A statement in use: its values are bound, its rows come one by one, and in the end it is free for the next.
final class Query {
  private let statement: Statement
  private let database: Database
  private let pointer: OpaquePointer
  private var isOver = false

  /// Takes the compiled statement; it is compiled once for each connection.
  init(_ database: Database, _ sql: String, _ values: [(any Value)?] = []) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
    for (index, value) in values.enumerated() {
      let place = CInt(index + 1)
      try check(value?.bind(to: pointer, at: place) ?? sqlite3_bind_null(pointer, place))
    }
  }

  deinit {
    sqlite3_reset(pointer)
  }

  /// Goes to the next row; nil after the last, where SQLite itself would begin again.
  func next() throws -> Columns? {
    guard !isOver else { return nil }
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return Columns(pointer) }
    isOver = true
    guard code == SQLITE_DONE else { throw failure(code) }
    return nil
  }

  private func check(_ code: CInt) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func failure(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage,
      sql: statement.sql)
  }
}
