import Foundation
import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// What a daemon asks of its store before it sleeps, and while it does.
@Suite(.timeLimit(.minutes(1))) struct RestTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [Durability.durable, .relaxed])
  func `who listens hears of what another writes`(durability: Durability) async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    try await mine.settle()
    let changes = try #require(mine.changes())
    try await other.write(durability) { try $0.save(Sample.text("one")) }
    var heard = changes.makeAsyncIterator()
    let news: Void? = await heard.next()
    #expect(news != nil)
  }

  @Test func `who rests leaves nothing in the log`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    try await store.rest()
    try await store.write { try $0.save(Sample.letter("a"), carrying: []) }
    #expect(try lettersAtHome() == 0)
    try await store.rest()
    #expect(try lettersAtHome() == 1)
  }

  @Test func `who rested knows as much as before`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    let busy = try await store.saveBusyCase()
    try await store.rest()
    #expect(try await store.stored(busy.id) == busy)
    try await store.write { try $0.save(Sample.letter("a"), carrying: []) }
    try await store.rest()
    #expect(try await store.verify().fault == nil)
  }

  /// How many letters the file has without its log.
  private func lettersAtHome() throws -> Int {
    let copy = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: copy.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.database, toPath: copy.database)
    return try RawDatabase(copy.database).number("SELECT count(*) FROM letter")
  }
}
