import VekhaCore
import VekhaRuntime

/// Computes each seal again from the one before and the heads of its commit.
struct SealChain {
  /// The number of the seal that is looked at.
  private(set) var number = 0
  private let heads: Query
  private var previous = JournalHead.origin
  private var waiting: (seal: Int, key: Int64, hash: [UInt8])?

  /// The last record of each case in each commit, in the order in which commits are sealed.
  static let headsQuery = """
    SELECT h.seal, h.caseKey, r.hash FROM (
      SELECT seal, caseKey, max(sequence) AS sequence FROM record GROUP BY seal, caseKey
    ) AS h
    CROSS JOIN record AS r ON r.caseKey = h.caseKey AND r.sequence = h.sequence
    ORDER BY h.seal, h.caseKey
    """

  init(heads: Query) {
    self.heads = heads
  }

  /// Takes the next seal; false where it does not follow from what stands before it.
  mutating func takes(seal columns: inout Columns) throws -> Bool {
    number += 1
    let found = (
      number: try columns.number(), at: try columns.instant(), hash: try columns.bytes()
    )
    var commit = JournalCommit(number: number, previous: previous, at: found.at)
    commit.heads = try headsOfCommit()
    previous = found.hash
    return found.number == number && !commit.heads.isEmpty && commit.seal == found.hash
  }

  /// A record under a seal that does not exist is a break after the last one.
  mutating func finish() throws -> Verification.Fault? {
    if waiting == nil { try advance() }
    return waiting.map { .brokenSeal(number: $0.seal) }
  }

  private mutating func headsOfCommit() throws -> [Int64: [UInt8]] {
    var found: [Int64: [UInt8]] = [:]
    if waiting == nil { try advance() }
    while let head = waiting, head.seal == number {
      found[head.key] = head.hash
      try advance()
    }
    return found
  }

  private mutating func advance() throws {
    guard var columns = try heads.next() else { return waiting = nil }
    waiting = (try columns.number(), try columns.key(), try columns.bytes())
  }
}
