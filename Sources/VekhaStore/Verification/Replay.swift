import VekhaCore
import VekhaRuntime

/// Adds up the journal case by case and compares each sum with the stored state, both read once from end to end.
struct Replay {
  private(set) var cases = 0
  private var stored: StoredStates
  private var form = JournalForm(after: [])
  private var key: Int64 = 0
  private var id = ""
  private var seal = 0
  private var hash = JournalHead.origin
  private var state: Case?

  init(transaction: Transaction) throws {
    stored = try StoredStates(transaction)
    try stored.advance()
  }

  /// Takes the next record in the order of cases and sequences; returns what is wrong.
  mutating func take(_ row: JournalRow) throws -> Verification.Fault? {
    if row.key != key, let fault = try finishCase() ?? begin(row.key) { return fault }
    let expected = (state?.sequence ?? 0) + 1
    guard row.sequence == expected else { return .gap(caseID: id, sequence: expected) }
    guard row.seal >= seal else { return .brokenSeal(number: seal) }
    guard let next = row.hash(after: hash, ofCase: id, in: &form) else {
      return .brokenRecord(caseID: id, sequence: row.sequence)
    }
    guard let record = row.record(ofCase: id), let sum = Case.applying(record, to: state.take())
    else { return .unreadableRecord(caseID: id, sequence: row.sequence) }
    (state, hash, seal) = (sum, next, row.seal)
    return nil
  }

  /// Compares what is left after the last record.
  mutating func finish() throws -> Verification.Fault? {
    try finishCase() ?? begin(.max)
  }

  /// Goes on to the case with the number; one that is passed over has a state and no records.
  private mutating func begin(_ next: Int64) throws -> Verification.Fault? {
    if let present = stored.present, present.key < next {
      return .gap(caseID: present.id, sequence: 1)
    }
    (key, seal, hash, state) = (next, 0, JournalHead.origin, nil)
    id = stored.present?.key == next ? stored.present?.id ?? "" : "#\(next)"
    return nil
  }

  /// Holds the state that is stored against the sum of the records, once all of them are added up.
  private mutating func finishCase() throws -> Verification.Fault? {
    guard let sum = state.take() else { return nil }
    cases += 1
    let isStored = stored.present?.key == key
    guard isStored, let found = try? stored.state(), found.hash == hash,
      sum.forgetting(whatIsUnknownTo: found.state) == found.state
    else { return .stateDiffers(caseID: id) }
    try stored.advance()
    return nil
  }
}

extension Case {
  /// The state without the climbed rungs of those rounds that began before they were remembered.
  fileprivate func forgetting(whatIsUnknownTo stored: Case) -> Case {
    guard stored.occurrences.contains(where: { $0.climbed == nil }) else { return self }
    var state = self
    for duty in stored.occurrences where duty.climbed == nil {
      guard var known = state.occurrences[duty.key] else { continue }
      known.climbed = nil
      state.occurrences.put(known)
    }
    return state
  }
}
