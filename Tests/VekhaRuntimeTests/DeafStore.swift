import VekhaRuntime

/// A store in a place that tells nobody of writes.
struct DeafStore: ForwardingStore {
  let store: any Store

  func changes() -> AsyncStream<Void>? { nil }
}
