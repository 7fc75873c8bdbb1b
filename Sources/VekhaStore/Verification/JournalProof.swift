import VekhaRuntime

/// Holds every case against its journal.
struct JournalProof {
  let transaction: Transaction

  func run() throws -> (cases: Int, records: Int, fault: Verification.Fault?) {
    var replay = Replay(transaction: transaction)
    var count = 0
    let records = try Query(transaction.database, JournalRow.query)
    while var columns = try records.next() {
      if let fault = try replay.take(JournalRow(&columns)) { return (replay.cases, count, fault) }
      count += 1
    }
    let fault = try replay.finish() ?? caseWithoutRecords()
    return (replay.cases, count, fault)
  }

  private func caseWithoutRecords() throws -> Verification.Fault? {
    try transaction.first(
      """
      SELECT id FROM caseState AS c
      WHERE NOT EXISTS (SELECT 1 FROM record WHERE caseKey = c.key) ORDER BY key LIMIT 1
      """
    ) { .gap(caseID: try $0.text(), sequence: 1) }
  }
}
