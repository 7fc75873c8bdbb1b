import Testing
import VekhaSimulation

@Suite struct SimulationTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a town lives through all that its seed has in store`(seed: UInt64) async throws {
    let simulation = try Simulation(on: .shipped(), size: TownSize(schools: 1, pairs: 1))
    let telling = await simulation.perform(seed: seed)
    #expect(telling.failure == nil)
    #expect(telling.figures.years >= 1)
  }
}
