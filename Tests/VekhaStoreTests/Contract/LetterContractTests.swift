import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `a letter keeps its exact bytes`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    let letter = Sample.letter("a")
    try await store.post([letter])
    #expect(try await store.read { try $0.letter("a") } == letter)
    #expect(try await store.read { try $0.letter("b") } == nil)
    var listed = letter
    listed.bytes = []
    #expect(try await store.read { try $0.letters(LetterFilter()) } == [listed])
  }

  @Test(arguments: Stores.all)
  func `a second letter with one key is impossible`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.post([Sample.letter("a", key: "k")])
    await #expect(throws: (any Error).self) {
      try await store.post([Sample.letter("b", key: "k")])
    }
    #expect(try await store.read { try $0.letters(LetterFilter()) }.map(\.id) == ["a"])
  }

  @Test(arguments: Stores.all)
  func `a pending letter is due at its next attempt and others never`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.post(["a", "b", "c"].map { Sample.letter($0) })
    let later = Sample.morning.adding(seconds: 60)
    try await store.mark("a", .pending, attempts: 1, retryAt: later, error: "451 later")
    try await store.mark("b", .sent, attempts: 1)
    #expect(try await store.due(at: Sample.morning) == ["c"])
    try await store.mark("c", .dead, attempts: 1, error: "550 no")
    #expect(try await store.due(at: Sample.morning) == [])
    #expect(try await store.due(at: later) == ["a"])
    #expect(try await store.read { try $0.nextRetryAt(except: []) } == later)
    let tried = try #require(try await store.read { try $0.letter("a") })
    #expect(tried.lastError == "451 later" && tried.attempts == 1 && tried.retryAt == later)
  }

  @Test(arguments: Stores.all)
  func `a letter that is pending again without a moment is due at once`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.post([Sample.letter("a")])
    try await store.mark("a", .dead, attempts: 3)
    #expect(try await store.read { try $0.nextRetryAt(except: []) } == nil)
    try await store.mark("a", .pending, attempts: 3)
    #expect(try await store.due(at: Sample.morning) == ["a"])
  }

  @Test(arguments: Stores.all)
  func `letters are listed newest first, by state and recipient`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    let letters = ["a", "b", "c"].enumerated().map { number, id in
      var letter = Sample.letter(id)
      letter.createdAt = Sample.morning.adding(seconds: Int64(number))
      if id == "b" { letter.recipient = Sample.ivanov }
      return letter
    }
    try await store.post(letters)
    try await store.mark("a", .dropped, attempts: 0)
    #expect(try await store.ids(LetterFilter()) == ["c", "b", "a"])
    #expect(try await store.ids(LetterFilter(limit: 2)) == ["c", "b"])
    #expect(try await store.ids(LetterFilter(states: [.pending])) == ["c", "b"])
    #expect(try await store.ids(LetterFilter(states: [.dropped, .sent])) == ["a"])
    #expect(try await store.ids(LetterFilter(states: [])) == [])
    #expect(try await store.ids(LetterFilter(recipient: Sample.ivanov)) == ["b"])
  }
}
