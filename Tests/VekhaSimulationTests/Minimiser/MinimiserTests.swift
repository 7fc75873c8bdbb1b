import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation

/// A long story about a planted bug becomes a short one about the same bug.
@Suite struct MinimiserTests {
  @Test func `a story keeps the turns without which nothing breaks`() async throws {
    let story = try Self.spring()
    var minimiser = Minimiser { story in
      let deeds = Set(story.turns.map(\.deed))
      let isBroken = deeds.isSuperset(of: [Self.pause, .clock(.daemonStops)])
      return isBroken ? "nothing breaks" : nil
    }
    let shortest = await minimiser.shortest(of: story, breaking: "nothing breaks")
    #expect(shortest.turns.map(\.deed) == [Self.pause, .clock(.daemonStops)])
    #expect(minimiser.trials < 100)
  }

  @Test func `a story that breaks whatever is left of it loses all its turns`() async throws {
    var minimiser = Minimiser { _ in "nothing breaks" }
    let shortest = await minimiser.shortest(of: try Self.spring(), breaking: "nothing breaks")
    #expect(shortest.turns.isEmpty)
    #expect(shortest.founding.directory.schools.isEmpty)
  }

  @Test func `a store that loses the end of a pause is found out by two turns`() async throws {
    let ground = try Ground.forgetting { event in
      if case .resumed = event { true } else { false }
    }
    let story = try Self.spring()
    let broken: (Story) async -> String? = { story in
      do {
        var performance = try Performance(
          of: story, on: ground, holding: TownInvariants.all)
        try await performance.run()
        return nil
      } catch {
        return (error as? Violation)?.statement ?? "\(error)"
      }
    }
    let statement = try #require(await broken(story))
    #expect(statement == "the journal's text adds up to the state")
    var minimiser = Minimiser(brokenStatement: broken)
    let shortest = await minimiser.shortest(of: story, breaking: statement)
    #expect(shortest.turns.map(\.deed) == [Self.pause, .resume("order/school-1", by: nil)])
    #expect(shortest.founding.directory.pairs.isEmpty)
  }

  private static let pause = Deed.suspend("order/school-1", by: nil)

  /// A spring in which much happens that has nothing to do with the bug.
  private static func spring() throws -> Story {
    let again = try #require(CivilDate("2022-04-25"))
    return try Hamlet.story(
      [
        .on("2022-03-02", "1.2", .complete(on: nil, hasEvidence: true)),
        .on("2022-03-03", "1.2", .reopen),
        .on("2022-03-04", pause),
        .on("2022-03-05", "1.2", .comment),
        .on("2022-03-09", .clock(.daemonStops)),
        .on("2022-03-10", .clock(.daemonRuns)),
        .on("2022-03-11", .resume("order/school-1", by: nil)),
        .on("2022-03-14", "1.2", .postpone(until: again)),
        .on("2022-03-15", .mail(.defers, seconds: 7200)),
        .on("2022-03-16", .crash(afterCommits: 1)),
      ], until: "2022-03-18")
  }
}

extension Ground {
  /// The hamlet's ground with a planted bug: its store forgets every change with such an event.
  fileprivate static func forgetting(
    _ isForgotten: @escaping @Sendable (Event) -> Bool
  ) throws -> Ground {
    var ground = try Hamlet.ground()
    let openStore = ground.openStore
    ground.openStore = { ForgetfulStore(store: try openStore(), isForgotten: isForgotten) }
    return ground
  }
}

/// A store that loses some changes.
private struct ForgetfulStore: ForwardingStore {
  let store: any Store
  let isForgotten: @Sendable (Event) -> Bool

  func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    try await store.write(durability) { [isForgotten] writer in
      try work(ForgetfulWriter(writer: writer, isForgotten: isForgotten))
    }
  }
}

private struct ForgetfulWriter: ForwardingWriter {
  let writer: any StoreWriter
  let isForgotten: (Event) -> Bool

  func save(_ change: CaseChange) throws {
    if !change.records.map(\.event).contains(where: isForgotten) { try writer.save(change) }
  }
}
