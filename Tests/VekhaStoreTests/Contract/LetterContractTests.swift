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
  func `of a person's letters the newest on each channel is looked at`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    var letters = ["a", "b", "c"].map { Sample.letter($0) }
    (letters[0].channel, letters[1].channel, letters[2].channel) = (.email, .email, .telegram)
    letters[1].createdAt = letters[0].createdAt.adding(seconds: 60)
    try await store.post(letters)
    try await store.mark("b", .dead, attempts: 1, error: "550")
    let (person, start) = (letters[0].recipient, letters[0].createdAt)
    let recent = try await store.read { try $0.recentLetters(to: [person], since: start) }
    #expect(
      Set(recent) == [
        RecentLetter(
          recipient: person, channel: .email, key: letters[1].key, state: .dead),
        RecentLetter(
          recipient: person, channel: .telegram, key: letters[2].key, state: .pending),
      ])
    let later = start.adding(seconds: 30)
    #expect(try await store.read { try $0.recentLetters(to: [person], since: later) }.count == 1)
    #expect(try await store.read { try $0.recentLetters(to: [], since: start) }.isEmpty)
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
  func `what was handed over is counted by its channel, and channels can be left out`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    let letters = ["a", "b", "c"].map { id in
      var letter = Sample.letter(id)
      if id == "c" { letter.channel = .file }
      return letter
    }
    try await store.post(letters)
    let at = Sample.morning.adding(seconds: 30)
    try await store.mark("a", .sent, attempts: 1, handedAt: at)
    try await store.mark("c", .pending, attempts: 1, retryAt: at, handedAt: Sample.morning)
    let handed = try await store.read { try $0.lettersHanded(since: Sample.morning) }
    #expect(handed == [.email: [at], .file: [Sample.morning]])
    #expect(try await store.read { try $0.lettersHanded(since: at) } == [.email: [at]])
    #expect(
      try await store.read { try $0.letters(dueBy: at, except: [.email], limit: 9) }.map(\.id)
        == ["c"])
    #expect(try await store.read { try $0.nextRetryAt(except: [.email]) } == at)
    #expect(try await store.read { try $0.nextRetryAt(except: [.email, .file]) } == nil)
  }

  @Test(arguments: Stores.all)
  func `a channel is silent while its newest letters were given up with a word from the server`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    let letters = ["a", "b", "c"].enumerated().map { number, id in
      var letter = Sample.letter(id)
      letter.createdAt = Sample.morning.adding(seconds: Int64(number))
      return letter
    }
    try await store.post(letters)
    try await store.mark("a", .dead, attempts: 1)
    #expect(try await store.read { try $0.silentChannels(since: Sample.morning) } == [])
    try await store.mark("b", .dead, attempts: 1, error: "away")
    #expect(try await store.read { try $0.silentChannels(since: Sample.morning) } == [.email])
    try await store.mark("c", .sent, attempts: 1)
    #expect(try await store.read { try $0.silentChannels(since: Sample.morning) } == [])
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

extension Store {
  fileprivate func post(_ letters: [Letter]) async throws {
    try await settle()
    try await write { writer in
      for letter in letters { try writer.save(letter, carrying: []) }
    }
  }

  fileprivate func mark(
    _ id: String, _ state: Letter.State, attempts: Int, retryAt: Instant? = nil,
    error: String = "", handedAt: Instant? = nil
  ) async throws {
    let mark = LetterMark(
      id: id, state: state, attempts: attempts, retryAt: retryAt, lastError: error,
      handedAt: handedAt)
    try await write(.relaxed) { try $0.update(mark) }
  }

  fileprivate func due(at moment: Instant) async throws -> [String] {
    try await read { try $0.letters(dueBy: moment, except: [], limit: 10) }.map(\.id)
  }

  fileprivate func ids(_ filter: LetterFilter) async throws -> [String] {
    try await read { try $0.letters(filter) }.map(\.id)
  }
}
