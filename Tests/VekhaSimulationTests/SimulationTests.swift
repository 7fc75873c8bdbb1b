import Testing
import VekhaSimulation

@Suite struct SimulationTests {
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `a town lives through all that its seed has in store`(seed: UInt64) async throws {
    let simulation = try Simulation(on: .shipped(), size: TownSize(schools: 1, pairs: 1))
    let telling = await simulation.perform(seed: seed)
    #expect(telling.failure == nil)
    #expect(telling.figures.years >= 1)
  }

  /// An order of four items and a programme of one, so that many years are quickly lived.
  @Test func `hamlets live through years enough to meet every act`() async throws {
    let simulation = try Simulation(on: Hamlet.ground(), size: TownSize(schools: 1, pairs: 1))
    let outcome = await simulation.run(from: 1, abreast: 2) { $0.years < 10 }
    #expect(outcome.failures.map(\.failure) == [])
    #expect(outcome.figures.crashes > 5)
  }

  /// One school and an order of two items, which is little to remember and yet all that a letter needs.
  @Test func `farms live through two hundred years`() async throws {
    let simulation = try Simulation(on: Hamlet.farm(), size: TownSize(schools: 1, pairs: 0))
    let outcome = await simulation.run(from: 1, abreast: 2) { $0.years < 200 }
    #expect(outcome.failures.map(\.failure) == [])
    #expect(outcome.figures.years >= 200)
    #expect(outcome.figures.crashes > 100)
  }

  @Test func `most towns are small, and some are whole municipalities`() {
    let sizes = (1...1000 as ClosedRange<UInt64>).map(TownSize.drawn)
    #expect(sizes.count { $0.schools <= 3 } > 800)
    #expect(sizes.contains(TownSize(schools: 30, pairs: 120)))
    #expect(sizes.contains { (4...12).contains($0.schools) })
  }
}
