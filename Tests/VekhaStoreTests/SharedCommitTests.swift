import Dispatch
import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// Writes that come while another one is being done share its commit.
///
/// The first write, a durable one, is done where it stands and holds the database until all the others have come: in
/// turn, on the main actor.
@Suite struct SharedCommitTests {
  private typealias Work = @Sendable (any StoreWriter) throws -> Void

  private let folder = TemporaryFolder()
  private let store: any Store

  init() async throws {
    store = try SQLiteStore(path: folder.database)
    try await store.settle()
  }

  /// Does all the works while the first one is held up, and returns how each of them ended.
  @MainActor private func together(_ works: [Work], _ durability: Durability = .durable) async
    -> [(index: Int, isDone: Bool)]
  {
    let gate = DispatchSemaphore(value: 0)
    let (begun, beginning) = AsyncStream<Void>.makeStream()
    let first = Task.detached { [store] in
      await Self.isDone(.durable, in: store) { writer in
        beginning.finish()
        gate.wait()
        try works[0](writer)
      }
    }
    for await _ in begun {}
    let others = works.dropFirst().map { work in
      Task { [store] in await Self.isDone(durability, in: store, work) }
    }
    await Task { _ = gate.signal() }.value
    var ends = [(index: 0, isDone: await first.value)]
    for (index, write) in others.enumerated() { ends.append((index + 1, await write.value)) }
    return ends
  }

  private static func isDone(
    _ durability: Durability, in store: any Store, _ work: @escaping Work
  ) async -> Bool {
    let done: Void? = try? await store.write(durability) { try work($0) }
    return done != nil
  }

  private func opening(_ id: String) throws -> Work {
    let change = try CaseChange([.opened(Sample.opening())], id: id)
    return { try $0.save(change) }
  }

  @Test(arguments: [Durability.durable, .relaxed])
  func `sixteen writers wait for the disk together`(durability: Durability) async throws {
    let works = try (0..<16).map { try opening("case/\($0)") }
    let ends = await together(works, durability)
    #expect(ends.count == 16 && ends.filter { !$0.isDone }.isEmpty)
    let found = try await store.verify()
    #expect(found.fault == nil && found.cases == 16 && found.seals == 1)
  }

  @Test(arguments: 0..<4)
  func `the one that fails leaves no trace and the others stay`(failing: Int) async throws {
    let lost = try opening("lost")
    var works = try (0..<4).map { try opening("case/\($0)") }
    works[failing] = {
      try lost($0)
      throw Change.ofMind
    }
    let ends = await together(works)
    #expect(ends.filter { !$0.isDone }.map(\.index) == [failing])
    let ids = try await store.read { try $0.caseIDs(matching: "*") }
    #expect(ids == (0..<4).filter { $0 != failing }.map { "case/\($0)" })
    let found = try await store.verify()
    #expect(found.fault == nil && found.seals == 1)
  }

  private enum Change: Error { case ofMind }

  @Test func `a later write sees what the earlier ones did`() async throws {
    let opened = try CaseChange([.opened(Sample.opening())])
    let planned = try CaseChange(Sample.planned(), to: opened.after)
    let ends = await together([
      { try $0.save(opened) }, { try $0.save(planned) }, { try $0.save(planned) },
    ])
    #expect(ends.filter { !$0.isDone }.map(\.index) == [2])
    #expect(try await store.stored(opened.after.id) == planned.after)
    #expect(try await store.verify().fault == nil)
  }

  @Test func `only the guilty one fails where the schema refuses the commit`() async throws {
    let stranger = PersonDraft(id: "stranger", name: "Чужой", organisation: "nowhere")
    let ends = await together([
      try opening("case/0"), { try $0.save(stranger) }, try opening("case/2"),
    ])
    #expect(ends.filter { !$0.isDone }.map(\.index) == [1])
    #expect(try await store.read { try $0.caseIDs(matching: "*") } == ["case/0", "case/2"])
    #expect(try await store.verify().fault == nil)
  }

  @Test func `no time runs back within a commit`() async throws {
    let late = try CaseChange(
      [.opened(Sample.opening())], id: "late", at: Sample.morning.adding(seconds: 60))
    let ends = await together([
      { try $0.save(late) },
      { writer in
        let last = try writer.lastRecordedAt()
        guard last == late.after.lastRecordedAt else { throw Change.ofMind }
      },
    ])
    #expect(ends.filter { !$0.isDone }.isEmpty)
  }
}
