/// A store that stands before another one; a conformer changes what it must and passes on the rest.
package protocol ForwardingStore: Store {
  var store: any Store { get }
}

extension ForwardingStore {
  package func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await store.read(work)
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    try await store.write(durability, work)
  }

  package func flush() async throws { try await store.flush() }

  package func claimDelivery() async throws -> (any DeliveryClaim)? {
    try await store.claimDelivery()
  }

  package func changeCount() async throws -> Int { try await store.changeCount() }

  package func changes() -> AsyncStream<Void>? { store.changes() }

  package func verify() async throws -> Verification { try await store.verify() }

  package func backup(to path: String) async throws { try await store.backup(to: path) }
}
