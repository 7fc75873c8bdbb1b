import ArgumentParser
import VekhaLanguage
import VekhaRuntime

/// `vekha tick`: one pass of the engine and of delivery.
struct Tick: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: Catalogue.Verbs.tick.spoken,
    discussion: Catalogue.Verbs.tickExamples.spoken)

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let outcome = try await office.pass.run(at: now.moment)
    switch format.format {
    case .text, .csv: Output.write(try await words(for: outcome, at: office))
    case .json: try Output.write(json: PassRecord(outcome))
    }
    if let reason = outcome.round.unreachable {
      throw Failure(
        office.lettersAreFiles ? .cannotWrite : .unavailable,
        Catalogue.Complaints.lettersWait(reason))
    }
  }
}

extension Tick {
  /// What the pass did, and when the letters leave for which it was not the hour.
  private func words(for outcome: Pass.Outcome, at office: Office) async throws -> String {
    let next = try await office.read { [moment = now.moment] in
      try $0.nextLetter(after: moment.instant)
    }
    let sentences = [outcome.words, next.map(Catalogue.Running.nextLetter)]
    return sentences.compactMap { $0?.spoken }.joined(separator: " ")
  }
}

/// What a pass did, as scripts read it.
private struct PassRecord: Encodable {
  var woken: Int
  var opened: Int
  var reminders: Int
  var composed: Int
  var sent: Int
  var failed: Int

  init(_ outcome: Pass.Outcome) {
    woken = outcome.sweep.woken
    opened = outcome.sweep.opened
    reminders = outcome.sweep.reminders
    composed = outcome.round.composed
    sent = outcome.round.sent
    failed = outcome.round.failed
  }
}
