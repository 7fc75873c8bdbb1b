import Testing
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
    #expect(performance.figures.refusals * 2 < performance.figures.turns)
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
