import Testing
import VekhaCore
import VekhaRuntime

/// A pass that finds nothing to do stands in nobody's way.
@Suite struct QuietPassTests {
  /// A store that another program is writing to all the time.
  private struct HeldStore: ForwardingStore {
    let store: any Store

    func write<Value: Sendable>(
      _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
    ) async throws -> Value {
      throw StoreFailure.busy
    }

    func flush() async throws { throw StoreFailure.busy }
  }

  private func pass(of municipality: Municipality) throws -> Pass {
    let store = HeldStore(store: municipality.store)
    return Pass(
      timekeeper: Timekeeper(store: store, memory: municipality.memory),
      postman: Postman(
        store: store, memory: municipality.memory, notifier: municipality.mailbox,
        stationery: Stationery(from: try Municipality.sender, address: "", language: .ru)))
  }

  @Test func `a pass with nothing to do writes nothing`() async throws {
    let municipality = try await Municipality.living(since: "2022-03-01T10:00:00+04:00")
    try await municipality.tick(at: "2022-03-01T10:00:00+04:00")
    let later = try Municipality.instant("2022-03-01T10:01:00+04:00")
    #expect(try await pass(of: municipality).run(at: .explicit(later)).isIdle)
  }

  @Test func `a pass with something to do does not pass it over`() async throws {
    let municipality = try await Municipality.living(since: "2022-03-01T10:00:00+04:00")
    let later = try Municipality.instant("2022-04-01T10:00:00+04:00")
    await #expect(throws: StoreFailure.busy) {
      try await pass(of: municipality).run(at: .explicit(later))
    }
  }
}
