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

  @Test(arguments: SchemaMigration.all.indices.filter { SchemaMigration.all[$0].addsOnly })
  func `a step that only adds leaves what was there and needs no copy`(step: Int) throws {
    let folder = TemporaryFolder()
    _ = try SQLiteStore(
      path: folder.database, migrations: Array(SchemaMigration.all.prefix(step)))
    let before = try content(folder.database)
    _ = try SQLiteStore(
      path: folder.database, migrations: Array(SchemaMigration.all.prefix(step + 1)))
    let after = try content(folder.database)
    #expect(after.isSuperset(of: before) && after.count > before.count)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!files.contains { $0.contains("before") })
  }

  @Test func `the bytes of a letter move to a table of their own`() async throws {
    let step = try #require(SchemaMigration.all.firstIndex { $0.name == "letter-bytes" })
    _ = try SQLiteStore(
      path: folder.database, migrations: Array(SchemaMigration.all.prefix(step)))
    let raw = try RawDatabase(folder.database)
    try raw.run(
      """
      INSERT INTO directory VALUES ('uva', NULL);
      INSERT INTO organisation VALUES ('uo', 'uva', 'УО', 'authority', NULL, NULL, NULL, 0);
      INSERT INTO person VALUES (1, 'uva', 'petrova', 'Петрова', 'uo', '', '', NULL, 0);
      INSERT INTO letter VALUES
        ('one', 'key', 1, 'a@example.org', 'email', 'Сроки', x'000D0AFF', 1, 'sent', 1, NULL, '')
      """)
    try raw.close()
    let store = try SQLiteStore(path: folder.database)
    #expect(try await store.read { try $0.letter("one")?.bytes } == [0, 13, 10, 255])
    let copy = folder.database + ".before-letter-bytes.sqlite"
    #expect(try RawDatabase(copy).number("SELECT length(bytes) FROM letter") == 4)
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

  @Test func `a database that took other steps than ours is refused`() throws {
    _ = try SQLiteStore(path: folder.database, migrations: next)
    var other = next
    other.insert(
      SchemaMigration(name: "banners", sql: "CREATE TABLE banner (words TEXT NOT NULL) STRICT"),
      at: SchemaMigration.all.count)
    #expect(throws: StoreFailure.newerVersion(next.count)) {
      try SQLiteStore(path: folder.database, migrations: other)
    }
  }

  /// What stands in the schema, each entry in the words that made it.
  private func content(_ path: String) throws -> Set<String> {
    Set(
      try RawDatabase(path).texts(
        "SELECT type || name || coalesce(sql, '') FROM sqlite_schema"))
  }

  private func tables(_ path: String) throws -> [String] {
    try RawDatabase(path).texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
  }
}
