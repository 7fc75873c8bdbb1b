import GRDB
import VekhaRuntime

/// Proves a snapshot whole: the file, every case against its journal, every text, then the seals.
///
/// Everything streams, so a journal of any length is checked in the same memory.
struct Verifier {
  let transaction: Transaction

  func verify() throws -> Verification {
    var whole = Verification(cases: 0, records: 0, seals: 0, seal: "", fault: try damage())
    guard whole.fault == nil else { return whole }
    whole.seal = try transaction.latestSeal()
    whole.fault =
      try checkJournal(&whole) ?? caseWithoutRecords() ?? brokenText() ?? checkSeals(&whole)
    return whole
  }

  /// What SQLite itself objects to.
  private func damage() throws -> Verification.Fault? {
    let words = try String.fetchOne(transaction.database, sql: "PRAGMA quick_check(1)") ?? ""
    // The last line says what is wrong; the one before it only names the database.
    return words == "ok" ? nil : .damagedFile(String(words.split(separator: "\n").last ?? ""))
  }

  private func checkJournal(_ whole: inout Verification) throws -> Verification.Fault? {
    var replay = Replay(transaction: transaction)
    let records = try Query(transaction.database, JournalRow.query)
    while var columns = try records.next() {
      if let fault = try replay.take(JournalRow(&columns)) { return fault }
      whole.records += 1
    }
    let fault = try replay.finish()
    whole.cases = replay.cases
    return fault
  }

  private func caseWithoutRecords() throws -> Verification.Fault? {
    try transaction.first(
      """
      SELECT id FROM caseState AS c
      WHERE NOT EXISTS (SELECT 1 FROM record WHERE caseKey = c.key) ORDER BY key LIMIT 1
      """
    ) { .gap(caseID: try $0.text(), sequence: 1) }
  }

  /// An erased text has neither salt nor words and passes; its hash stays in the journal.
  private func brokenText() throws -> Verification.Fault? {
    let texts = try Query(
      transaction.database, "SELECT reference, salt, text FROM saltedText WHERE text IS NOT NULL")
    while var columns = try texts.next() {
      let (reference, salt) = (try columns.text(), try columns.bytes())
      guard SHA256.hex(salt + Array(try columns.text().utf8)) == reference else {
        return .brokenText(reference: reference)
      }
    }
    return nil
  }

  private func checkSeals(_ whole: inout Verification) throws -> Verification.Fault? {
    var chain = SealChain(
      heads: try Query(transaction.database, SealChain.headsQuery))
    let seals = try Query(transaction.database, "SELECT number, at, hash FROM seal ORDER BY number")
    while var columns = try seals.next() {
      guard try chain.takes(seal: &columns) else { return .brokenSeal(number: chain.number) }
      whole.seals += 1
    }
    return try chain.finish()
  }
}
