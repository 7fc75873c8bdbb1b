import ArgumentParser
import VekhaLanguage

/// `vekha case`: one case's life.
struct CaseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: Catalogue.Verbs.cases.spoken,
    subcommands: [
      ListCases.self, ShowCase.self, ShowHistory.self, OpenCase.self, SuspendCase.self,
      ResumeCase.self, CloseCase.self,
    ])
}
