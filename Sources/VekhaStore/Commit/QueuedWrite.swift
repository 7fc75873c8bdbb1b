import VekhaRuntime

/// A write that waits for its commit: what it does, and how its caller learns of the end.
struct QueuedWrite: Sendable {
  /// Tells the caller that her write is on record; called once it is.
  typealias Acknowledgement = @Sendable () -> Void

  let durability: Durability
  /// Does the work; it may be asked to again where the commit came to nothing.
  let perform: @Sendable (Transaction) throws -> Acknowledgement
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    _ durability: Durability, _ work: @escaping @Sendable (Transaction) throws -> Value,
    telling caller: CheckedContinuation<Value, any Error>
  ) {
    self.durability = durability
    perform = { transaction in
      let value = try work(transaction)
      return { caller.resume(returning: value) }
    }
    fail = { caller.resume(throwing: $0) }
  }
}
