import Testing
import VekhaRuntime
import VekhaSimulation

@Suite struct PerformanceTests {
  @Test
  func `a small town lives its years`() async throws {
    let story = Storyteller(size: TownSize(schools: 2, pairs: 2)).story(seed: 1)
    var performance = try Performance(
      of: story, on: try Ground.shipped(), holding: TownInvariants.all)
    try await performance.run()
    #expect(performance.figures.years >= 1)
    #expect(performance.figures.cases == 1 + 2 + 2)
    #expect(performance.figures.letters > 100)
    #expect(performance.figures.sent == performance.figures.letters)
  }
}
