import VekhaRuntime

/// Computes each seal again from the one before and the heads of its commit.
struct SealChain {
  /// The number of the seal that is looked at.
  private(set) var number = 0
  private var heads: CommitHeads
  private var previous = JournalHead.origin
  private var content: [UInt8] = []

  init(_ transaction: Transaction) throws {
    heads = try CommitHeads(transaction)
  }

  /// Takes the next seal; false where it does not follow from what stands before it.
  mutating func takes(seal columns: inout Columns) throws -> Bool {
    number += 1
    let (found, at) = (try columns.number(), try columns.key())
    content.removeAll(keepingCapacity: true)
    content += previous
    content += "\(number)\n\(at)\n".utf8
    let empty = content.count
    while let head = heads.present, head.seal == number {
      content += try heads.hash(of: head)
      try heads.advance()
    }
    previous = try columns.bytes()
    return found == number && content.count > empty && SHA256.hash(content) == previous
  }

  /// A record under a seal that does not exist is a break after the last one.
  func finish() -> Verification.Fault? {
    heads.present.map { .brokenSeal(number: $0.seal) }
  }
}

/// The last record of each case in each commit, in the order in which commits are sealed.
private struct CommitHeads {
  struct Head {
    var seal: Int
    var key: Int64
    var sequence: Int
  }

  private let transaction: Transaction
  private let records: Query
  /// The record after the present head.
  private var ahead: Head?
  private(set) var present: Head?

  init(_ transaction: Transaction) throws {
    self.transaction = transaction
    records = try Query(
      transaction.database,
      "SELECT seal, caseKey, sequence FROM record ORDER BY seal, caseKey, sequence")
    ahead = try next()
    try advance()
  }

  /// Goes on to the next head.
  mutating func advance() throws {
    present = ahead
    while let next = try next() {
      ahead = next
      guard next.seal == present?.seal, next.key == present?.key else { return }
      present = next
    }
    ahead = nil
  }

  func hash(of head: Head) throws -> [UInt8] {
    try transaction.first(
      "SELECT hash FROM record WHERE caseKey = ? AND sequence = ?", head.key, head.sequence
    ) { try $0.bytes() } ?? []
  }

  private func next() throws -> Head? {
    guard var columns = try records.next() else { return nil }
    return Head(
      seal: try columns.number(), key: try columns.key(), sequence: try columns.number())
  }
}
