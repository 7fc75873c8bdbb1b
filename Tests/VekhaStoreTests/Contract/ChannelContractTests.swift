import Testing
import VekhaCore
import VekhaRuntime

/// What every store tells of the ways that letters go.
@Suite struct ChannelContractTests {
  private let folder = TemporaryFolder()

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
}
