import ArgumentParser
import VekhaCore
import VekhaLanguage

/// `vekha item postpone`: a later date, granted at once by the coordinator and asked for by others.
struct PostponeItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone", abstract: Catalogue.Changing.postpone.spoken,
    discussion: Catalogue.Examples.postpone.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.until, Catalogue.Options.date))
  var until: CivilDate

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.postpone, on: item) {
      .postpone(until: until, reason: $0.text(reason.reason))
    }
  }
}

/// `vekha item schedule`: a date for what the order leaves to a separate schedule.
struct ScheduleItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: Catalogue.Changing.schedule.spoken,
    discussion: Catalogue.Examples.schedule.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.untilEach, Catalogue.Options.date))
  var until: [CivilDate]

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.schedule, on: item) { _ in .schedule(until) }
  }
}

/// `vekha item acknowledge`: «I am on it».
struct AcknowledgeItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: Catalogue.Changing.acknowledge.spoken,
    discussion: Catalogue.Examples.acknowledge.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.untilAcknowledged, Catalogue.Options.date))
  var until: CivilDate

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.acknowledge(until: until), on: item) {
      .acknowledge(until: until, $0.text(reason.reason))
    }
  }
}
