import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation

@Suite struct PerformanceTests {
  @Test
  func `a small town lives its years`() async throws {
    let story = try Self.story(seed: 1)
    var performance = try Performance(of: story, on: .shipped(), holding: TownInvariants.all)
    try await performance.run()
    #expect(performance.figures.years >= 1)
    #expect(performance.figures.cases >= 1 + 2 + 2)
    #expect(performance.figures.refusals * 4 < performance.figures.turns)
  }

  @Test func `people act at their own time of day`() async throws {
    let done = try Turn.on("2022-03-03", "1.1", .complete(on: nil, hasEvidence: true))
    let story = try Hamlet.story([done], until: "2022-04-10")
    var performance = try Performance(of: story, on: Hamlet.ground(), holding: [])
    try await performance.run()
    let records = try await performance.history(of: "order/school-1").cases.flatMap(\.records)
    let moments = records.filter { $0.event.isCompletion }.map(\.at)
    #expect(moments == [done.at])
  }

  @Test
  func `the same seed gives the same journal`() async throws {
    let story = try Self.story(seed: 2)
    #expect(try story == Self.story(seed: 2))
    var seals: Set<String> = []
    for _ in 1...2 {
      var performance = try Performance(of: story, on: .shipped(), holding: [])
      try await performance.run()
      seals.insert(try await performance.verification.seal)
    }
    #expect(seals.count == 1)
  }

  private static func story(seed: UInt64) throws -> Story {
    try Storyteller(Scenery(.shipped()), size: TownSize(schools: 2, pairs: 2)).story(seed: seed)
  }
}

extension Event {
  fileprivate var isCompletion: Bool {
    if case .completed = self { true } else { false }
  }
}
