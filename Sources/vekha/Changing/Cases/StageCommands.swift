import ArgumentParser
import VekhaCore
import VekhaLanguage

/// `vekha stage …`: the curator's mark on a stage.
struct StageCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: Catalogue.Changing.stage.spoken,
    discussion: Catalogue.Changing.stageExamples.spoken,
    subcommands: [CompleteStage.self, ReturnStage.self])
}

/// Which case, or which cases by a pattern.
struct CaseArgument: ParsableArguments {
  @Argument(help: .spoken(Catalogue.Changing.caseArgument, Catalogue.Changing.caseName))
  var caseID: String
}

/// `vekha stage complete`: on to the next stage, or by a branch.
struct CompleteStage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: Catalogue.Changing.stageComplete.spoken,
    discussion: Catalogue.Examples.stageComplete.spoken)

  @OptionGroup var name: CaseArgument

  @Option(help: .spoken(Catalogue.Changing.evidence, Catalogue.Changing.evidenceName))
  var evidence: [String] = []

  @Option(help: .spoken(Catalogue.Changing.toStage, Catalogue.Changing.stageName))
  var to: String?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(onCases: name.caseID) {
      .completeStage(to: to, evidence: try $0.evidence(evidence))
    }
  }
}

/// `vekha stage return`: back to an earlier stage, with remarks.
struct ReturnStage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: Catalogue.Changing.stageReturn.spoken,
    discussion: Catalogue.Examples.stageReturn.spoken)

  @OptionGroup var name: CaseArgument

  @Option(help: .spoken(Catalogue.Changing.toStage, Catalogue.Changing.stageName))
  var to: String

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(onCases: name.caseID) {
      .returnStage(to: to, reason: $0.text(reason.reason))
    }
  }
}
