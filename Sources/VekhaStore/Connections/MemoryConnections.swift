import GRDB
import Synchronization
import VekhaRuntime

/// The one connection to a database that lives in memory; whoever asks works on it in turn, without a wait for another thread.
struct MemoryConnections: Connections {
  private let queue: DatabaseQueue
  private let claimed = MemoryLock()

  /// Makes a database with the present schema; it is brought there once in a process and then copied.
  init() throws {
    queue = try DatabaseQueue(configuration: .vekha)
    try Self.pattern.get().backup(to: queue)
  }

  private static let pattern = Result {
    let queue = try DatabaseQueue(configuration: .vekha)
    try Migrator(writer: queue, path: nil, migrations: SchemaMigration.all).migrate()
    return queue
  }

  var hasFile: Bool { false }
  var emptyLog: EmptyLog? { nil }

  func readerForCopy() -> any DatabaseReader { queue }

  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try inTurn(work)
  }

  func glance<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try inTurn(work)
  }

  func write(isAtOnce: Bool, _ work: @escaping @Sendable (Database) -> Void) {
    inTurn(work)
  }

  func changeCount() throws -> Int {
    inTurn(\.totalChangesCount)
  }

  /// Nobody else can write, and who writes knows of it.
  func changes() -> AsyncStream<Void>? { AsyncStream { _ in } }

  func rest() {}

  func claim() throws -> (any DeliveryClaim)? {
    claimed.claim()
  }

  func close() {
    try? queue.close()
  }

  private func inTurn<Value>(_ work: (Database) throws -> Value) rethrows -> Value {
    try queue.unsafeReentrantWrite(work)
  }
}

/// The lock of a place that no other process can reach.
final class MemoryLock: Sendable {
  private let isTaken = Mutex(false)

  func claim() -> (any DeliveryClaim)? {
    let isFree = isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
    return isFree ? Claim(lock: self) : nil
  }

  private func release() {
    isTaken.withLock { $0 = false }
  }

  /// A right that ends with its holder.
  private final class Claim: DeliveryClaim {
    private let lock: MemoryLock
    private let isHeld = Mutex(true)

    init(lock: MemoryLock) {
      self.lock = lock
    }

    func release() {
      let wasHeld = isHeld.withLock { isHeld in
        defer { isHeld = false }
        return isHeld
      }
      if wasHeld { lock.release() }
    }

    deinit { release() }
  }
}
