import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha silence …`: times in which nobody is reminded.
struct SilenceCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "silence", abstract: Catalogue.Silences.silence.spoken,
    discussion: Catalogue.Silences.examples.spoken,
    subcommands: [AddSilence.self, ListSilences.self, EndSilence.self])
}

/// `vekha silence add`: no letters about an organisation, a case or an item through a day.
struct AddSilence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Catalogue.Silences.add.spoken,
    discussion: Catalogue.Examples.silenceAdd.spoken)

  @Option(
    name: .customLong("case"), help: .spoken(Catalogue.Silences.ofCase, Catalogue.Changing.caseName)
  )
  var caseID: String?

  @Option(
    parsing: .upToNextOption,
    help: .spoken(Catalogue.Silences.ofItem, Catalogue.Silences.itemName))
  var item: [String] = []

  @Option(help: .spoken(Catalogue.Silences.ofOrganisation, Catalogue.Verbs.organisationName))
  var organisation: String?

  @Option(help: .spoken(Catalogue.Silences.until, Catalogue.Options.date))
  var until: CivilDate

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    guard let object else { throw Failure(.usage, Catalogue.Silences.oneObject) }
    let run = try await ChangeRun(change)
    let id = try await run.office.casework.silence(
      object, through: until, reason: Wording.seal(reason.reason, by: run.actor.person),
      by: run.actor, at: run.moment)
    try await run.showSilence(id) { Catalogue.Silences.added(id, until: $0.until) }
  }

  /// The one thing that was named; nil where it was none or several.
  private var object: SilenceEntry.Object? {
    switch (caseID, item.count, organisation) {
    case (let id?, 0, nil): .case(id)
    case (nil, 2, nil):
      .item(item[0], item[1].hasSuffix(".") ? String(item[1].dropLast()) : item[1])
    case (nil, 0, let id?): .organisation(id)
    default: nil
    }
  }
}

/// `vekha silence list`: who keeps silent about what, until when, and why.
struct ListSilences: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.Silences.list.spoken,
    discussion: Catalogue.Examples.silenceList.spoken)

  @OptionGroup var list: TermListOptions

  func run() async throws {
    try await list.write(SilencesReport.init) { try $0.silences(at: $1, includingPast: $2) }
  }
}

/// `vekha silence end`: reminders go on from tomorrow.
struct EndSilence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: Catalogue.Silences.end.spoken,
    discussion: Catalogue.Examples.silenceEnd.spoken)

  @Argument(help: .spoken(Catalogue.Silences.number, Catalogue.Silences.numberName))
  var id: Int

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let run = try await ChangeRun(change)
    try await run.office.casework.endSilence(id, by: run.actor, at: run.moment)
    try await run.showSilence(id) { _ in Catalogue.Silences.ended(id) }
  }
}

extension ChangeRun {
  /// Says how a silence stands now.
  fileprivate func showSilence(
    _ id: Int, _ words: (SilenceView) -> Bilingual
  ) async throws {
    let found = try await office.read { [moment] world in
      try world.silences(at: moment.instant, includingPast: true)
    }
    guard let view = found.first(where: { $0.id == id }) else { throw UnknownName.silence(id) }
    switch options.format.format {
    case .json: try Output.write(json: view)
    case .text, .csv: Output.write(words(view)[office.language])
    }
  }
}
