import Foundation
import GRDB
import VekhaRuntime

extension SQLiteStore {
  package func backup(to path: String) async throws {
    try await backup(to: path, evidence: nil)
  }

  /// Writes one file that holds the database and every file of the evidence folder.
  ///
  /// The database is copied first: whatever it speaks of is on the shelf by then.
  package func backup(to path: String, evidence: EvidenceFolder?) async throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreFailure.alreadyThere(path)
    }
    try SQLiteFailure.translating(at: path) {
      try DatabaseCopy(of: connections.readerForCopy()).write(to: path) { draft in
        if let evidence { try EvidenceTable(inDatabaseAt: draft).fill(from: evidence) }
      }
    }
  }
}
