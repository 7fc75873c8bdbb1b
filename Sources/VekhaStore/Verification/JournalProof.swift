import VekhaRuntime

/// Holds every case against its journal.
struct JournalProof {
  let transaction: Transaction

  func run() throws -> (cases: Int, records: Int, fault: Verification.Fault?) {
    var replay = try Replay(transaction: transaction)
    var count = 0
    let records = try Query(transaction.database, JournalRow.query)
    while var columns = try records.next() {
      if let fault = try replay.take(JournalRow(&columns)) { return (replay.cases, count, fault) }
      count += 1
    }
    let fault = try replay.finish()
    return (replay.cases, count, fault)
  }
}
