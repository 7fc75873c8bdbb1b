import GRDB
import VekhaRuntime

/// One transaction for several writes; each that fails is taken back alone, the others are sealed together.
struct SharedCommit {
  private let database: Database
  private let known: KnownCases
  /// Where the commit is brought home at once.
  private var log: EmptyLog?
  private var done: [Done] = []
  private var answers: [QueuedWrite.Acknowledgement] = []

  /// A write that was done and is not yet committed.
  private struct Done {
    var write: QueuedWrite
    var acknowledge: QueuedWrite.Acknowledgement
  }

  /// The largest number of writes that wait for one another.
  private static let limit = 500

  init(_ database: Database, known: KnownCases, log: EmptyLog? = nil) {
    self.database = database
    self.known = known
    self.log = log
  }

  /// Does the writes in their order, commits them, and tells their callers.
  ///
  /// A caller who is told may end the program, so by then no write holds the store any more.
  mutating func run(taking next: () -> QueuedWrite?) {
    do {
      try commit(taking: next)
      answers += done.map(\.acknowledge)
    } catch {
      if database.isInsideTransaction { try? database.rollback() }
      giveBack(error)
    }
    done = []
    for answer in answers { answer() }
  }

  private mutating func commit(taking next: () -> QueuedWrite?) throws {
    let transaction = Transaction(database, known: known)
    do { try begin(transaction) } catch {
      if let write = next() { refuse(write, error) }
      return
    }
    while done.count < Self.limit, let write = next() {
      try perform(write, in: transaction)
    }
    try transaction.seal()
    try transaction.run("COMMIT")
    try log?.bringHome(database)
  }

  /// Begins; a log into which somebody has written meanwhile is waited for as always.
  private mutating func begin(_ transaction: Transaction) throws {
    try transaction.run("BEGIN IMMEDIATE")
    guard let log, !log.isEmpty else { return }
    self.log = nil
    try transaction.run("ROLLBACK")
    try EmptyLog.close(database)
    try transaction.run("BEGIN IMMEDIATE")
  }

  /// Does one write; where it fails it leaves no trace and the others stay.
  ///
  /// The first needs no savepoint, for which SQLite would copy every page before it changes: nothing else is lost
  /// with the transaction.
  private mutating func perform(_ write: QueuedWrite, in transaction: Transaction) throws {
    let isFirst = done.isEmpty
    do {
      let work = { try transaction.outcome { try write.perform($0) } }
      let acknowledge = try isFirst ? work() : transaction.whole(work)
      done.append(Done(write: write, acknowledge: acknowledge))
    } catch {
      refuse(write, error)
      guard database.isInsideTransaction else { throw error }
      if isFirst { try beginAnew(transaction) }
    }
  }

  private mutating func beginAnew(_ transaction: Transaction) throws {
    try transaction.run("ROLLBACK")
    transaction.forget()
    try begin(transaction)
  }

  private mutating func refuse(_ write: QueuedWrite, _ error: any Error) {
    answers.append { [fail = write.fail] in fail(error) }
  }

  /// What cannot be committed together is tried one by one, so that only the guilty one fails.
  private mutating func giveBack(_ error: any Error) {
    let (writes, isAlone) = (done.map(\.write), done.count == 1)
    done = []
    guard !isAlone, (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT else {
      for write in writes { refuse(write, error) }
      return
    }
    for write in writes {
      var commit = SharedCommit(database, known: known)
      var alone: QueuedWrite? = write
      commit.run { alone.take() }
    }
  }
}
