import GRDB
import VekhaRuntime

/// One transaction for several writes; each that fails is taken back alone, the others are sealed together.
struct SharedCommit {
  private let database: Database
  private let durability: Durability
  private var done: [Done] = []

  /// A write that was done and is not yet committed.
  private struct Done {
    var write: QueuedWrite
    var acknowledge: QueuedWrite.Acknowledgement
  }

  /// The largest number of writes that wait for one another.
  private static let limit = 500

  init(_ database: Database, durability: Durability) {
    self.database = database
    self.durability = durability
  }

  /// Does the first write and those that join it, commits them, and tells their callers.
  mutating func run(_ first: QueuedWrite, joining next: () -> QueuedWrite?) {
    do {
      try commit(first, joining: next)
      for write in done { write.acknowledge() }
    } catch {
      if database.isInsideTransaction { try? database.rollback() }
      giveBack(error)
    }
  }

  private mutating func commit(_ first: QueuedWrite, joining next: () -> QueuedWrite?) throws {
    if durability == .relaxed { try database.wait(for: .relaxed) }
    defer { if durability == .relaxed { try? database.wait(for: .durable) } }
    do { try database.beginTransaction(.immediate) } catch { return first.fail(error) }
    let transaction = Transaction(database)
    var write: QueuedWrite? = first
    while let present = write {
      try perform(present, in: transaction)
      write = done.count < Self.limit ? next() : nil
    }
    try transaction.seal()
    try database.commit()
  }

  /// Does one write; where it fails it leaves no trace and the others stay.
  private mutating func perform(_ write: QueuedWrite, in transaction: Transaction) throws {
    do {
      let acknowledge = try transaction.whole { try transaction.outcome { try write.perform($0) } }
      done.append(Done(write: write, acknowledge: acknowledge))
    } catch {
      write.fail(error)
      guard database.isInsideTransaction else { throw error }
    }
  }

  /// What cannot be committed together is tried one by one, so that only the guilty one fails.
  private mutating func giveBack(_ error: any Error) {
    let (writes, isAlone) = (done.map(\.write), done.count == 1)
    done = []
    guard !isAlone, (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT else {
      for write in writes { write.fail(error) }
      return
    }
    for write in writes {
      var commit = SharedCommit(database, durability: durability)
      commit.run(write) { nil }
    }
  }
}
