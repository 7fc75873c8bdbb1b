import Foundation
import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

@Suite struct MigrationTests {
  private let folder = TemporaryFolder()
  private let next =
    SchemaMigration.all + [
      SchemaMigration(name: "mottos", sql: "CREATE TABLE motto (words TEXT NOT NULL) STRICT")
    ]

  @Test func `a new step keeps what is there and a copy from before`() async throws {
    let saved = try await SQLiteStore(path: folder.database).fillWithBusyCase()
    let migrated = try SQLiteStore(path: folder.database, migrations: next)
    #expect(try await migrated.stored(saved.id) == saved)
    #expect(try await migrated.verify().fault == nil)
    #expect(try tables(folder.database).contains("motto"))

    let copy = folder.database + ".before-mottos.sqlite"
    #expect(try !tables(copy).contains("motto"))
    #expect(try await SQLiteStore(path: copy).stored(saved.id) == saved)
  }

  @Test func `a step that fails changes nothing`() async throws {
    let saved = try await SQLiteStore(path: folder.database).fillWithBusyCase()
    let wrong =
      SchemaMigration.all + [
        SchemaMigration(name: "wrong", sql: "DROP TABLE holder; CREATE TABLE holder")
      ]
    #expect(throws: (any Error).self) {
      try SQLiteStore(path: folder.database, migrations: wrong)
    }
    #expect(try await SQLiteStore(path: folder.database).stored(saved.id) == saved)
    #expect(try tables(folder.database).contains("holder"))
  }

  @Test func `a new database needs no copies`() throws {
    _ = try SQLiteStore(path: folder.database, migrations: next)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!files.contains { $0.contains("before") })
  }

  @Test func `an older program leaves the migrated database alone`() throws {
    _ = try SQLiteStore(path: folder.database, migrations: next)
    #expect(throws: StoreFailure.newerVersion(next.count)) {
      try SQLiteStore(path: folder.database)
    }
  }

  private func tables(_ path: String) throws -> [String] {
    try RawDatabase(path).texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
  }
}
