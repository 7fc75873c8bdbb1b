import GRDB
import VekhaRuntime

extension Database {
  /// Says whether the commits to come wait for the disk; within a transaction it cannot be said.
  ///
  /// The pragma works while it is compiled, so a cached statement would do nothing.
  func wait(for durability: Durability) throws {
    try execute(sql: "PRAGMA synchronous = \(durability == .durable ? "FULL" : "NORMAL")")
  }

  /// Runs the work in one transaction and seals what it appended to the journal.
  func commit<Value>(
    _ durability: Durability, _ work: (any StoreWriter) throws -> Value
  ) throws -> Value {
    if durability == .relaxed { try wait(for: .relaxed) }
    defer { if durability == .relaxed { try? wait(for: .durable) } }
    try beginTransaction(.immediate)
    do {
      let transaction = Transaction(self)
      let value = try work(transaction)
      try transaction.seal()
      try commit()
      return value
    } catch {
      if isInsideTransaction { try? rollback() }
      throw error
    }
  }
}
