import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// `vekha case open`: a workflow begins for a pair, a group or an organisation.
struct OpenCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: Catalogue.Changing.caseOpen.spoken,
    discussion: Catalogue.Examples.caseOpen.spoken)

  @Argument(help: .spoken(Catalogue.Changing.workflowArgument, Catalogue.Changing.workflowName))
  var workflow: String

  @Option(help: .spoken(Catalogue.Changing.subject, Catalogue.Changing.subjectName))
  var subject: String

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let run = try await ChangeRun(change)
    let state = try await run.office.casework.open(
      workflow, subject: subject, by: run.actor, at: run.moment)
    try await run.show([state], isList: false)
  }
}

/// `vekha case suspend`: the clock of a case stands still.
struct SuspendCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: Catalogue.Changing.caseSuspend.spoken,
    discussion: Catalogue.Examples.caseSuspend.spoken)

  @OptionGroup var name: CaseArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(onCases: name.caseID) {
      .suspend(reason: $0.text(reason.reason))
    }
  }
}

/// `vekha case resume`: the clock goes on.
struct ResumeCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: Catalogue.Changing.caseResume.spoken,
    discussion: Catalogue.Examples.caseResume.spoken)

  @OptionGroup var name: CaseArgument
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(onCases: name.caseID) { _ in .resume }
  }
}

/// `vekha case close`: an early end.
struct CloseCase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: Catalogue.Changing.caseClose.spoken,
    discussion: Catalogue.Examples.caseClose.spoken)

  @OptionGroup var name: CaseArgument
  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(onCases: name.caseID) {
      .close(reason: $0.text(reason.reason))
    }
  }
}
