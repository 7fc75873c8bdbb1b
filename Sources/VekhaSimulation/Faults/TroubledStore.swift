package import VekhaRuntime

/// A store that fails on purpose, by method and by count, and a process that dies over it.
package final class TroubledStore: ForwardingStore {
  package let store: any Store
  private let plan = FaultPlan()

  package init(_ store: any Store) {
    self.store = store
  }

  /// The faults that have come about so far.
  package var fired: [StoreFault] { plan.fired }

  /// The faults whose point the work has not come to yet.
  package var waiting: [StoreFault] { plan.waiting }

  /// Whether the process has died, although what it complains of may be an earlier fault.
  package var isDead: Bool { plan.isDead }

  package func suffer(_ fault: StoreFault) { plan.add(fault) }

  /// A new process has the store.
  package func restart() { plan.restart() }

  package func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    if plan.isIdle { return try await store.read(work) }
    try plan.reach(.before(.read))
    let value = try await store.read { [plan] in try work(TroubledReader($0, plan)) }
    try plan.reach(.after(.read))
    return value
  }

  package func write<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    if plan.isIdle { return try await store.write(durability, work) }
    try plan.reach(.before(.write))
    let value = try await store.write(durability) { [plan] writer in
      let value = try work(TroubledWriter(writer, plan))
      try plan.reach(.before(.commit))
      return value
    }
    try plan.reach(.after(.commit))
    return value
  }

  package func flush() async throws {
    try plan.reach(.before(.flush))
    try await store.flush()
    try plan.reach(.after(.flush))
  }

  package func claimDelivery() async throws -> (any DeliveryClaim)? {
    try plan.reach(.before(.claimDelivery))
    let claim = try await store.claimDelivery()
    try plan.reach(.after(.claimDelivery))
    return claim
  }

  package func changeCount() async throws -> Int {
    try plan.reach(.before(.changeCount))
    return try await store.changeCount()
  }

  package func verify() async throws -> Verification {
    try plan.reach(.before(.verify))
    return try await store.verify()
  }

  package func backup(to path: String) async throws {
    try plan.reach(.before(.backup))
    try await store.backup(to: path)
  }
}
