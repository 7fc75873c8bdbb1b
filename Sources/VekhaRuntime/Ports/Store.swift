/// The port to the journal, its projections and the outbox; every write is one transaction.
package protocol Store: Sendable {
  /// Reads from one consistent snapshot.
  func read<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value

  /// Reads so little from one snapshot that no other thread is asked to do it.
  func glance<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value

  /// Runs one transaction: all of it is committed and sealed, or nothing.
  ///
  /// A relaxed write survives a killed process but not a power cut; only marks of sent letters may be relaxed.
  func write<Value: Sendable>(
    _ durability: Durability,
    _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value

  /// Makes every relaxed write durable.
  func flush() async throws

  /// Claims the right to hand out letters; nil while another process holds it.
  ///
  /// The claim ends with the process that holds it, never by elapsed time.
  func claimDelivery() async throws -> (any DeliveryClaim)?

  /// A number that differs after any process has committed.
  func changeCount() async throws -> Int

  /// Speaks whenever any process writes, a moment before or after its commit; nil where the system does not tell.
  func changes() -> AsyncStream<Void>?

  /// Replays the whole journal, compares it with the state, and checks the chains and the seals.
  func verify() async throws -> Verification

  /// Writes a consistent copy of the database to a new file while others go on working.
  func backup(to path: String) async throws
}

/// The right to hand out letters, held by one process at a time.
package protocol DeliveryClaim: Sendable {
  func release()
}

/// Whether a commit waits for the disk.
package enum Durability: Sendable {
  case durable
  case relaxed
}

extension Store {
  package func glance<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await read(work)
  }

  package func write<Value: Sendable>(
    _ work: @escaping @Sendable (any StoreWriter) throws -> Value
  ) async throws -> Value {
    try await write(.durable, work)
  }
}

/// What a check of the whole database found.
package struct Verification: Hashable, Sendable {
  package var cases: Int
  package var records: Int
  package var seals: Int
  /// The newest seal, as backups and the coordinator's letters carry it.
  package var seal: String
  /// The first thing that is wrong; nil when the database is whole.
  package var fault: Fault?

  package init(cases: Int, records: Int, seals: Int, seal: String, fault: Fault?) {
    self.cases = cases
    self.records = records
    self.seals = seals
    self.seal = seal
    self.fault = fault
  }

  package enum Fault: Hashable, Sendable {
    /// A record's content does not give its hash, or its hash does not follow from the one before.
    case brokenRecord(caseID: String, sequence: Int)
    /// A record cannot be read as an event.
    case unreadableRecord(caseID: String, sequence: Int)
    /// A record is missing or stands twice.
    case gap(caseID: String, sequence: Int)
    /// The state beside the journal is not what the journal adds up to.
    case stateDiffers(caseID: String)
    case brokenSeal(number: Int)
    /// A text stands beside the journal under a hash that is not its own.
    case brokenText(reference: String)
    /// The database file itself is damaged.
    case damagedFile(String)
  }
}

/// Why the store could not do its work.
package enum StoreFailure: Error, Hashable, Sendable {
  /// Another program holds the database; trying again may help.
  case busy
  /// The database was written by a newer version of Vekha.
  case newerVersion(Int)
  case corrupt(String)
  case cannotWrite(String)
  case missing(String)
  case diskFull
  /// Something stands where a new file is to be written.
  case alreadyThere(String)
  /// The id of an organisation, person or pair belongs to another directory.
  case idTaken(String, by: String)
}
