import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha postponement …`: the coordinator's answer to those who ask for a later date.
struct PostponementCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postponement", abstract: Catalogue.Changing.postponement.spoken,
    subcommands: [ListPostponements.self, GrantPostponement.self, RefusePostponement.self])
}

/// `vekha postponement list`: who asks for which date, and why.
struct ListPostponements: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.Changing.postponementList.spoken,
    discussion: Catalogue.Examples.postponementList.spoken)

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let requests = try await office.read { try $0.postponements() }
    try format.write(PostponementsReport(requests), json: requests, in: office.language)
  }
}

/// `vekha postponement grant`: the date that was asked for, or another one.
struct GrantPostponement: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: Catalogue.Changing.grant.spoken,
    discussion: Catalogue.Examples.grant.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.untilGranted, Catalogue.Options.date))
  var until: CivilDate?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.postpone, on: item) { _ in .grant(until: until) }
  }
}

/// `vekha postponement refuse`: the date stays.
struct RefusePostponement: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: Catalogue.Changing.refuse.spoken,
    discussion: Catalogue.Examples.refuse.spoken)

  @OptionGroup var item: ItemArguments
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.refuse, on: item) {
      .refuse(reason: $0.text(reason.reason))
    }
  }
}
