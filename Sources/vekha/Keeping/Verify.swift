import ArgumentParser
import VekhaLanguage
import VekhaRuntime
import VekhaStore

/// `vekha verify`: proves the database whole.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Catalogue.Verbs.verify.spoken,
    discussion: Catalogue.Examples.verify.spoken)

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let found = try await options.open().store.verify()
    if format.format == .json { try Output.write(json: VerificationRecord(found)) }
    if let fault = found.fault {
      throw Failure(.refused, Catalogue.Complaints.damaged(fault.words))
    }
    guard format.format != .json else { return }
    Output.write(
      Catalogue.Keeping.whole(
        cases: found.cases, records: found.records, seals: found.seals, seal: found.seal
      ).spoken)
  }
}

/// What a check of the database found, as scripts read it.
private struct VerificationRecord: Encodable {
  var isWhole: Bool
  var cases: Int
  var records: Int
  var seals: Int
  var seal: String
  var fault: String?

  init(_ found: Verification) {
    isWhole = found.fault == nil
    cases = found.cases
    records = found.records
    seals = found.seals
    seal = found.seal
    fault = found.fault?.words.spoken
  }
}
