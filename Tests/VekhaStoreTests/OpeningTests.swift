import Foundation
import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

@Suite struct OpeningTests {
  private let folder = TemporaryFolder()

  @Test func `a new database and its folder are for their owner alone`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    #expect(try mode(folder.path) == 0o700)
    for ending in ["", "-wal", "-shm"] { #expect(try mode(folder.database + ending) == 0o600) }
  }

  @Test func `what was saved is there after the next opening`() async throws {
    let saved = try await SQLiteStore(path: folder.database).fillWithBusyCase()
    let store = try SQLiteStore(path: folder.database)
    #expect(try await store.stored(saved.id) == saved)
    #expect(try await store.verify().fault == nil)
  }

  @Test func `whoever only looks writes no byte to the log`() async throws {
    let saved = try await SQLiteStore(path: folder.database).fillWithBusyCase()
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let store = try SQLiteStore(path: folder.database)
    #expect(try await store.stored(saved.id) == saved)
    #expect(try await store.glance { try $0.latestSeal().isEmpty } == false)
    #expect(try await store.changeCount() == store.changeCount())
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database + "-wal")).isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func `a database of a newer version is left as it is`() async throws {
    try await SQLiteStore(path: folder.database).settle()
    try RawDatabase(folder.database).run("PRAGMA user_version = 99")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    #expect(throws: StoreFailure.newerVersion(99)) { try SQLiteStore(path: folder.database) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test(arguments: ["это не база", String(repeating: "SQLite format 3\0", count: 300)])
  func `a file that is no database is refused and kept`(content: String) throws {
    try write(Data(content.utf8))
    #expect(throws: StoreFailure.corrupt(folder.database)) {
      try SQLiteStore(path: folder.database)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == Data(content.utf8))
  }

  @Test func `another program's database is refused and kept`() throws {
    try write(Data())
    let raw = try RawDatabase(folder.database)
    try raw.run("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('борщ')")
    #expect(throws: StoreFailure.corrupt(folder.database)) {
      try SQLiteStore(path: folder.database)
    }
    #expect(try raw.texts("SELECT name FROM sqlite_schema") == ["recipe"])
  }

  @Test func `a first opening that was cut short is simply begun again`() async throws {
    try write(Data())
    try RawDatabase(folder.database).run(
      "PRAGMA journal_mode = WAL; CREATE TABLE grdb_migrations (identifier TEXT PRIMARY KEY)")
    #expect(try await SQLiteStore(path: folder.database).verify().fault == nil)
  }

  @Test func `a change that was cut short is taken back before anything is read`() async throws {
    try write(Data())
    let raw = try RawDatabase(folder.database)
    try raw.run("CREATE TABLE grdb_migrations (identifier TEXT PRIMARY KEY)")
    let pages = try raw.number("PRAGMA page_count")
    try raw.close()
    try hotJournal(pages: UInt32(pages))
      .write(to: URL(fileURLWithPath: folder.database + "-journal"))
    #expect(try await SQLiteStore(path: folder.database).verify().fault == nil)
  }

  @Test func `a place where no folder can be made is named`() throws {
    try write(Data())
    let path = folder.database + "/deeper/vekha.sqlite"
    #expect(throws: StoreFailure.cannotWrite(folder.database + "/deeper")) {
      try SQLiteStore(path: path)
    }
    #expect(throws: StoreFailure.cannotWrite(folder.path)) { try SQLiteStore(path: folder.path) }
  }

  @Test func `a damaged page is found`() async throws {
    _ = try await SQLiteStore(path: folder.database).fillWithBusyCase()
    let raw = try RawDatabase(folder.database)
    try raw.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let page = try raw.number("SELECT rootpage FROM sqlite_schema WHERE name = 'recordBySeal'")
    try raw.close()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.database))
    try file.seek(toOffset: UInt64((page - 1) * 4096 + 4000))
    try file.write(contentsOf: Data(repeating: 0xFF, count: 96))
    try file.close()
    guard case .damagedFile? = try await SQLiteStore(path: folder.database).verify().fault else {
      Issue.record("nothing was found")
      return
    }
  }

  /// A rollback journal as a killed process leaves it: its head, and no page yet.
  private func hotJournal(pages: UInt32) -> Data {
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let numbers: [UInt32] = [0, 0, pages, 512, 4096]
    var head = Data(magic)
    for number in numbers { withUnsafeBytes(of: number.bigEndian) { head += $0 } }
    return head + Data(count: 512 - head.count)
  }

  private func write(_ content: Data) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    try content.write(to: URL(fileURLWithPath: folder.database))
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
