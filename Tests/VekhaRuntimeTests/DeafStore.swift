import VekhaRuntime

/// A store in a place that tells nobody of writes.
struct DeafStore: Store {
  let store: any Store

  func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await store.read(work)
  }

  func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    try await store.write(durability, work)
  }

  func flush() async throws { try await store.flush() }
  func claimDelivery() async throws -> (any DeliveryClaim)? { try await store.claimDelivery() }
  func changeCount() async throws -> Int { try await store.changeCount() }
  func changes() -> AsyncStream<Void>? { nil }
  func verify() async throws -> Verification { try await store.verify() }
  func backup(to path: String) async throws { try await store.backup(to: path) }
}
