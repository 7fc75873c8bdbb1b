import VekhaCore
import VekhaRuntime

/// Adds up the journal case by case and compares the sums with the stored states, a batch at a time.
struct Replay {
  let transaction: Transaction
  private(set) var cases = 0
  private var key: Int64 = 0
  private var seal = 0
  private var hash = JournalHead.origin
  private var state: Case?
  private var finished: [(state: Case, hash: [UInt8])] = []

  init(transaction: Transaction) {
    self.transaction = transaction
  }

  /// Takes the next record in the order of cases and sequences; returns what is wrong.
  mutating func take(_ row: JournalRow) throws -> Verification.Fault? {
    if row.key != key, let fault = try begin(row.key) { return fault }
    let (id, sequence) = (row.line.caseID, row.line.sequence)
    let expected = (state?.sequence ?? 0) + 1
    guard sequence == expected else { return .gap(caseID: id, sequence: expected) }
    guard row.seal >= seal else { return .brokenSeal(number: seal) }
    guard row.line.hash(after: hash) == row.hash else {
      return .brokenRecord(caseID: id, sequence: sequence)
    }
    guard let record = row.record, let next = Case.applying(record, to: state.take()) else {
      return .unreadableRecord(caseID: id, sequence: sequence)
    }
    (state, hash, seal) = (next, row.hash, row.seal)
    return nil
  }

  /// Compares what is left after the last record.
  mutating func finish() throws -> Verification.Fault? {
    try begin(0) ?? compare()
  }

  private mutating func begin(_ next: Int64) throws -> Verification.Fault? {
    if let state { finished.append((state, hash)) }
    (key, seal, hash, state) = (next, 0, JournalHead.origin, nil)
    return finished.count < Self.batch ? nil : try compare()
  }

  private static let batch = 200

  private mutating func compare() throws -> Verification.Fault? {
    defer { finished = [] }
    cases += finished.count
    let ids = finished.map(\.state.id)
    let stored = try? transaction.cases(ids)
    defer { transaction.heads = [:] }
    guard let stored, stored.map(\.id) == ids else { return try firstUnreadable() }
    for (expected, found) in zip(finished, stored)
    where expected.state.forgetting(whatIsUnknownTo: found) != found
      || expected.hash != transaction.heads[found.id]?.hash
    {
      return .stateDiffers(caseID: found.id)
    }
    return nil
  }

  /// A batch that cannot be read as one is read case by case to find the one to name.
  private func firstUnreadable() throws -> Verification.Fault? {
    let culprit = finished.first { (try? transaction.cases([$0.state.id]))?.count != 1 }
    return culprit.map { .stateDiffers(caseID: $0.state.id) }
  }
}

extension JournalRow {
  /// The record that the row stands for; nil where it cannot be read.
  var record: Record? {
    guard let event = Event(line.written), let day = CivilDate(line.day),
      let actor = Actor(
        kind: line.actorKind, person: line.actor.map(PersonKey.init(rawValue:)),
        insteadOf: line.insteadOf.map(PersonKey.init(rawValue:)))
    else { return nil }
    return Record(
      caseID: line.caseID, sequence: line.sequence, at: Instant(seconds: line.at), on: day,
      actor: actor, event: event)
  }
}

extension Case {
  /// The state without the climbed rungs of those rounds that began before they were remembered.
  fileprivate func forgetting(whatIsUnknownTo stored: Case) -> Case {
    var state = self
    for duty in stored.occurrences where duty.climbed == nil {
      guard var known = state.occurrences[duty.key] else { continue }
      known.climbed = nil
      state.occurrences.put(known)
    }
    return state
  }
}
