import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// Writes that do not wait for the disk are forced to it together.
@Suite struct RelaxedWriteTests {
  private let folder = TemporaryFolder()

  @Test func `a relaxed write is seen at once and flushing adds nothing to it`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    let letter = Sample.letter("a")
    try await store.write { try $0.save(letter, carrying: []) }
    let mark = LetterMark(id: "a", state: .sent, attempts: 1)
    try await store.write(.relaxed) { try $0.update(mark) }
    let other = try SQLiteStore(path: folder.database)
    #expect(try await other.read { try $0.letter("a") }?.state == .sent)
    let revision = try await store.read { try $0.directoryRevision() }
    try await store.flush()
    #expect(try await store.read { try $0.directoryRevision() } == revision)
    #expect(try await store.verify().fault == nil)
  }

  @Test func `what is forced is a commit that the disk is waited for`() async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    try await mine.settle()
    try await mine.write(.relaxed) { try $0.save(Sample.text("one")) }
    let before = try await other.changeCount()
    try await mine.flush()
    #expect(try await other.changeCount() != before)
  }

  @Test func `a hundred relaxed writes are forced together`() async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    try await mine.settle()
    for number in 0..<100 {
      try await mine.write(.relaxed) { try $0.save(Sample.text("\(number)")) }
    }
    let before = try await other.changeCount()
    try await mine.flush()
    #expect(try await other.changeCount() == before)
  }

  @Test func `flushing without a relaxed write changes nothing`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    let quiet = try await store.changeCount()
    try await store.flush()
    #expect(try await store.changeCount() == quiet)
  }
}
