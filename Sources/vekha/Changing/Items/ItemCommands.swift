import ArgumentParser
import VekhaCore
import VekhaLanguage

/// `vekha item …`: one item's life.
struct ItemCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: Catalogue.Changing.item.spoken,
    discussion: Catalogue.Changing.itemExamples.spoken,
    subcommands: [
      CompleteItem.self, AcceptItem.self, ReturnItem.self, ReopenItem.self, WaiveItem.self,
      PostponeItem.self, ScheduleItem.self, AssignItem.self, AcknowledgeItem.self,
      ReportItem.self, CommentItem.self,
    ])
}

/// `vekha item complete`: it was done, and this shows it.
struct CompleteItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: Catalogue.Changing.complete.spoken,
    discussion: Catalogue.Examples.complete.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.evidence, Catalogue.Changing.evidenceName))
  var evidence: [String] = []

  @Option(help: .spoken(Catalogue.Changing.on, Catalogue.Options.date))
  var on: CivilDate?

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.complete, on: item) { wording in
      .complete(
        on: on, evidence: try wording.evidence(evidence), note: wording.text(reason.reason))
    }
  }
}

/// `vekha item accept`: the controller takes what was submitted.
struct AcceptItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: Catalogue.Changing.accept.spoken,
    discussion: Catalogue.Examples.accept.spoken)

  @OptionGroup var item: ItemArguments
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.accept, on: item) { _ in .accept }
  }
}

/// `vekha item return`: the controller sends it back.
struct ReturnItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: Catalogue.Changing.return.spoken,
    discussion: Catalogue.Examples.return.spoken)

  @OptionGroup var item: ItemArguments
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.return, on: item) {
      .return(reason: $0.text(reason.reason))
    }
  }
}

/// `vekha item reopen`: it was settled too early.
struct ReopenItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: Catalogue.Changing.reopen.spoken,
    discussion: Catalogue.Examples.reopen.spoken)

  @OptionGroup var item: ItemArguments
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.reopen, on: item) {
      .reopen(reason: $0.text(reason.reason))
    }
  }
}

/// `vekha item waive`: it need not be done.
struct WaiveItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: Catalogue.Changing.waive.spoken,
    discussion: Catalogue.Examples.waive.spoken)

  @OptionGroup var item: ItemArguments
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.waive, on: item) {
      .waive(reason: $0.text(reason.reason))
    }
  }
}
