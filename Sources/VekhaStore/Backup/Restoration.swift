import Foundation
import GRDB
package import VekhaRuntime

/// The way back from a backup: a proven copy first, then the change of places.
package struct Restoration: Sendable {
  let backup: String
  let database: String
  let evidence: EvidenceFolder

  /// Names the backup, and the database and the evidence folder that it is to become.
  package init(of backup: String, to database: String, evidence: EvidenceFolder) {
    self.backup = backup
    self.database = database
    self.evidence = evidence
  }

  /// Puts the backup in place when it proves whole; with a fault everything stays as it was.
  ///
  /// A database that is there is refused unless it may be replaced; then it is kept as `….replaced`.
  package func run(replacing isAllowed: Bool) async throws -> Verification {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw StoreFailure.missing(backup)
    }
    guard isAllowed || !FileManager.default.fileExists(atPath: database) else {
      throw StoreFailure.alreadyThere(database)
    }
    let workshop = database + ".restoring"
    try? FileManager.default.removeItem(atPath: workshop)
    defer { try? FileManager.default.removeItem(atPath: workshop) }
    let draft = workshop + "/draft.sqlite"
    let found = try await proof(of: draft)
    guard found.fault == nil else { return found }
    try SQLiteFailure.translating(at: backup) {
      try EvidenceTable(inDatabaseAt: draft).empty(into: evidence)
    }
    try retirePresent()
    try DurableFile.settle(draft, at: database)
    return found
  }

  /// Copies the backup, brings the copy to the present schema and checks it.
  private func proof(of draft: String) async throws -> Verification {
    try SQLiteFailure.translating(at: backup) {
      try DatabaseFile(path: backup).inspect(newest: SchemaMigration.all.count, mayBeEmpty: false)
      let source = try DatabaseQueue(path: backup, configuration: .reading)
      try DatabaseCopy(of: source).write(to: draft)
    }
    let store = try SQLiteStore(path: draft)
    defer { store.close() }
    return try await store.verify()
  }

  /// Moves the present database aside, unless a program is using it.
  private func retirePresent() throws {
    guard FileManager.default.fileExists(atPath: database) else { return }
    do {
      try DatabaseFile(path: database).requireUnused()
    } catch StoreFailure.busy {
      throw StoreFailure.busy
    } catch {
      // A damaged database is what a backup is for.
    }
    for ending in ["-shm", "-wal", ""] {
      let replaced = "\(database).replaced\(ending)"
      try? FileManager.default.removeItem(atPath: replaced)
      guard FileManager.default.fileExists(atPath: database + ending) else { continue }
      guard rename(database + ending, replaced) == 0 else {
        throw StoreFailure.cannotWrite(database)
      }
    }
  }
}
