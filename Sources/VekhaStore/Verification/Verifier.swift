import GRDB
import VekhaRuntime

/// Proves a database whole: the file, every case against its journal, every text, then the seals.
///
/// The journal and the rest are read side by side; everything streams, so a journal of any length is
/// checked in the same memory.
struct Verifier {
  let connections: any Connections

  func verify() async throws -> Verification {
    async let journal = proof { try JournalProof(transaction: $0).run() }
    async let seals = proof { try SealProof(transaction: $0).run() }
    let damage = try await connections.read { [hasFile = connections.hasFile] in
      hasFile ? try Transaction($0).damage() : nil
    }
    // Damage explains whatever else cannot be read.
    var whole = Verification(cases: 0, records: 0, seals: 0, seal: "", fault: damage)
    guard damage == nil else { return whole }
    let (read, sealed) = (try await journal.get(), await seals)
    (whole.cases, whole.records, whole.fault) = (read.cases, read.records, read.fault)
    whole.seal = (try? sealed.get().seal) ?? ""
    guard whole.fault == nil else { return whole }
    let proven = try sealed.get()
    (whole.seals, whole.fault) = (proven.seals, proven.fault)
    return whole
  }

  /// Whether a proof could be made is asked only where the ones before it found nothing.
  private func proof<Value: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Value
  ) async -> Result<Value, any Error> {
    do { return .success(try await connections.read { try work(Transaction($0)) }) } catch {
      return .failure(error)
    }
  }
}

extension Transaction {
  /// What SQLite itself objects to.
  fileprivate func damage() throws -> Verification.Fault? {
    let words = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    // The last line says what is wrong; the one before it only names the database.
    return words == "ok" ? nil : .damagedFile(String(words.split(separator: "\n").last ?? ""))
  }
}
