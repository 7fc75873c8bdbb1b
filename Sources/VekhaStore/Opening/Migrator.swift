import Foundation
import GRDB
import VekhaRuntime

/// Brings a database to the present schema, step by step, and keeps a copy from before each that changes what is there.
struct Migrator {
  let writer: any DatabaseWriter
  /// Where copies are kept; a database in memory has none.
  let path: String?
  let migrations: [SchemaMigration]

  /// Applies what is missing; refuses a database that took other steps than ours.
  func migrate() throws {
    let version = try writer.read { try $0.number("user_version") }
    guard version < migrations.count else { return }
    let steps = registered
    let applied = try writer.read { try steps.appliedIdentifiers($0) }
    guard applied == Set(migrations.prefix(applied.count).map(\.name)) else {
      throw StoreFailure.newerVersion(version)
    }
    for migration in migrations where !applied.contains(migration.name) {
      if version > 0, !migration.addsOnly { try keepCopy(before: migration) }
      try steps.migrate(writer, upTo: migration.name)
    }
  }

  private var registered: DatabaseMigrator {
    var steps = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      // Whatever is only added breaks no reference, and looking through all of them takes minutes.
      let checks: DatabaseMigrator.ForeignKeyChecks = migration.addsOnly ? .immediate : .deferred
      steps.registerMigration(migration.name, foreignKeyChecks: checks) { database in
        try database.execute(sql: migration.sql)
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return steps
  }

  private func keepCopy(before migration: SchemaMigration) throws {
    guard let path else { return }
    try DatabaseCopy(of: writer).write(to: "\(path).before-\(migration.name).sqlite", by: .pages)
  }
}
