import VekhaRuntime

/// Holds every text against its reference, and every seal against the commit it closes.
struct SealProof {
  let transaction: Transaction

  func run() throws -> (seals: Int, seal: String, fault: Verification.Fault?) {
    let seal = try transaction.latestSeal()
    if let fault = try brokenText() { return (0, seal, fault) }
    let (seals, fault) = try checkSeals()
    return (seals, seal, fault)
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

  private func checkSeals() throws -> (seals: Int, fault: Verification.Fault?) {
    var chain = try SealChain(transaction)
    var count = 0
    let seals = try Query(transaction.database, "SELECT number, at, hash FROM seal ORDER BY number")
    while var columns = try seals.next() {
      guard try chain.takes(seal: &columns) else {
        return (count, .brokenSeal(number: chain.number))
      }
      count += 1
    }
    return (count, chain.finish())
  }
}
