import Foundation
import Testing
import VekhaRuntime
import VekhaStore

/// A kind of store that the contract is held against.
struct StoreKind: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let open: @Sendable (TemporaryFolder) throws -> any Store
}

enum Stores {
  static let all = [
    StoreKind(testDescription: "SQLite") { try SQLiteStore(path: $0.database) },
    StoreKind(testDescription: "SQLite in memory") { _ in try SQLiteStore.inMemory() },
  ]
}

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID())").path
  }

  var database: String { path + "/vekha.sqlite" }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
