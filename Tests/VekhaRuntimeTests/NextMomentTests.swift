import Testing
import VekhaRuntime

@Suite struct NextMomentTests {
  @Test
  func `a pair is waited for until midnight where it is, not anywhere else on earth`() async throws
  {
    let town = try await Municipality.living(since: "2022-09-12T08:00:00+04:00")
    try await town.tick(at: "2022-09-12T16:00:00+04:00")
    let next = try await town.store.read { try $0.nextMoment() }
    #expect(try next == Municipality.instant("2022-09-13T00:00:00+04:00"))
  }
}
