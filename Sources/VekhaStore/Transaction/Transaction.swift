import GRDB
import VekhaCore
import VekhaRuntime

/// One transaction, or one snapshot that is only read: the port's questions and changes in SQL.
final class Transaction: StoreWriter {
  let database: Database
  /// What the process knows of cases without their rows; nil where the rows are asked for.
  let known: KnownCases?
  /// Where each case that was read or written in this transaction stands in the journal.
  var heads: [String: JournalHead] = [:]
  /// The commit in the making, once something was appended to the journal.
  var commit: JournalCommit?
  /// What went wrong while rules asked that know of no failures.
  private var failure: (any Error)?

  init(_ database: Database, known: KnownCases? = nil) {
    self.database = database
    self.known = known
  }

  func fail(with failure: any Error) {
    self.failure = self.failure ?? failure
  }

  var hasFailed: Bool { failure != nil }

  /// Returns what the work returns, unless something went wrong on the way.
  func outcome<Value>(of work: (Transaction) throws -> Value) throws -> Value {
    defer { failure = nil }
    let result = Result { try work(self) }
    if let failure { throw failure }
    return try result.get()
  }
}

// MARK: - All or nothing

extension Transaction {
  /// Leaves all as it is, and yet gives the commit something to wait for the disk with.
  ///
  /// SQLite waits for nothing where no page has changed, and a row that is set to what it was changes none.
  func changeNothing() throws {
    try run("UPDATE directoryRevision SET number = number + 1")
    try run("UPDATE directoryRevision SET number = number - 1")
  }

  /// Forgets what was read and written, once the database has forgotten it.
  func forget() {
    (heads, commit) = ([:], nil)
  }

  /// Does the work so that it leaves no trace where it fails.
  func whole<Value>(_ work: () throws -> Value) throws -> Value {
    let (heads, commit) = (heads, commit)
    try run("SAVEPOINT write")
    do {
      let value = try work()
      try run("RELEASE write")
      return value
    } catch {
      (self.heads, self.commit) = (heads, commit)
      if database.isInsideTransaction {
        try run("ROLLBACK TO write")
        try run("RELEASE write")
      }
      throw error
    }
  }
}

// MARK: - Speaking SQL

extension Transaction {
  /// Runs one statement.
  func run(_ sql: String, _ values: (any Value)?...) throws {
    _ = try Query(database, sql, values).next()
  }

  /// Returns what a query finds, each row read by its columns.
  func all<Element>(
    _ sql: String, _ values: (any Value)?..., read: (inout Columns) throws -> Element
  ) throws -> [Element] {
    try all(sql, arguments: values, read: read)
  }

  func all<Element>(
    _ sql: String, arguments: [(any Value)?], read: (inout Columns) throws -> Element
  ) throws -> [Element] {
    let query = try Query(database, sql, arguments)
    var found: [Element] = []
    while var columns = try query.next() { found.append(try read(&columns)) }
    return found
  }

  /// Returns the first row that a query finds.
  func first<Element>(
    _ sql: String, _ values: (any Value)?..., read: (inout Columns) throws -> Element
  ) throws -> Element? {
    let query = try Query(database, sql, values)
    return try withExtendedLifetime(query) {
      guard var columns = try query.next() else { return nil }
      return try read(&columns)
    }
  }

  /// Whether a query finds anything.
  func exists(_ sql: String, _ values: (any Value)?...) throws -> Bool {
    try Query(database, sql, values).next() != nil
  }
}
