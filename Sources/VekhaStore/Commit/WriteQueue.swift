import GRDB
import Synchronization
import VekhaRuntime

/// Lets writes that come together share one commit, and so one wait for the disk.
final class WriteQueue: Sendable {
  private struct State {
    var waiting: [QueuedWrite] = []
    var isServed = false
    /// A process that has committed once goes on, so its log is left to grow.
    var isFirst = true
    /// What the connection does at present.
    var durability = Durability.durable
  }

  private let connections: any Connections
  private let known = KnownCases()
  private let state = Mutex(State())

  init(_ connections: any Connections) {
    self.connections = connections
  }

  /// Appends a write; it is done in its turn, together with those that come while it is done.
  func append(_ write: QueuedWrite) {
    let isServed = state.withLock { state in
      state.waiting.append(write)
      defer { state.isServed = true }
      return state.isServed
    }
    // One that finds nobody before it is done before another thread could be asked to.
    if !isServed { serve(isAtOnce: true) }
  }

  /// Forgets what is known of cases, which the next write reads again.
  func rest() {
    known.forget()
  }

  private func serve(isAtOnce: Bool) {
    do {
      try connections.write(isAtOnce: isAtOnce) { self.serve($0, isAtOnce: isAtOnce) }
    } catch {
      giveUp(error)
    }
  }

  /// Tells everybody who waits that nothing can be written.
  private func giveUp(_ error: any Error) {
    let waiting = state.withLock { state in
      defer { state = State() }
      return state.waiting
    }
    for write in waiting { write.fail(error) }
  }

  /// Commits what waits until nothing does; who does it at once leaves what has come meanwhile to the connection's
  /// own thread, so that no caller works for all the others.
  private func serve(_ database: Database, isAtOnce: Bool) {
    var isFirst = true
    while let durability = nextDurability() {
      if isAtOnce, !isFirst { return serve(isAtOnce: false) }
      isFirst = false
      do {
        try wait(for: durability, database)
        let log = try emptyLog(for: durability, database)
        var commit = SharedCommit(database, known: known, log: log)
        commit.run { next { durability == .durable || $0.durability == .relaxed } }
        if log != nil { try EmptyLog.close(database) }
      } catch {
        if let write = next(where: { _ in true }) { write.fail(error) }
      }
    }
  }

  /// The log that the first commit finds empty, and is to leave empty.
  private func emptyLog(for durability: Durability, _ database: Database) throws -> EmptyLog? {
    let isFirst = state.withLock { state in
      defer { state.isFirst = false }
      return state.isFirst
    }
    guard isFirst, durability == .durable, let log = connections.emptyLog else { return nil }
    try EmptyLog.open(database)
    return log
  }

  /// What the first write that waits asks of the disk; nil where nobody waits any more.
  private func nextDurability() -> Durability? {
    state.withLock { state in
      if state.waiting.isEmpty { state.isServed = false }
      return state.waiting.first?.durability
    }
  }

  private func wait(for durability: Durability, _ database: Database) throws {
    guard state.withLock({ $0.durability }) != durability else { return }
    try database.wait(for: durability)
    state.withLock { $0.durability = durability }
  }

  /// Takes the write whose turn it is; one that a commit cannot take up waits for the next commit.
  private func next(where isFit: (QueuedWrite) -> Bool) -> QueuedWrite? {
    state.withLock { state in
      guard let first = state.waiting.first, isFit(first) else { return nil }
      return state.waiting.removeFirst()
    }
  }
}
