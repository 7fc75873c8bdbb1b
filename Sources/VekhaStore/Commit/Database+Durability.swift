import GRDB
import VekhaRuntime

extension Database {
  /// Says whether the commits to come wait for the disk; within a transaction it cannot be said.
  ///
  /// The pragma works while it is compiled, so a cached statement would do nothing.
  func wait(for durability: Durability) throws {
    try execute(sql: "PRAGMA synchronous = \(durability == .durable ? "FULL" : "NORMAL")")
  }
}
