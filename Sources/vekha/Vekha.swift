import ArgumentParser
import VekhaLanguage

/// The command `vekha`: its verbs in the order in which a coordinator meets them.
@main
struct Vekha: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vekha",
    abstract: Catalogue.Verbs.vekha.spoken,
    discussion: Catalogue.Verbs.vekhaExamples.spoken,
    version: Version.current,
    groupedSubcommands: [
      CommandGroup(name: Catalogue.Verbs.definitions.spoken, subcommands: definitions),
      CommandGroup(name: Catalogue.Verbs.looking.spoken, subcommands: looking),
      CommandGroup(name: Catalogue.Verbs.changing.spoken, subcommands: changing),
      CommandGroup(name: Catalogue.Verbs.letters.spoken, subcommands: letters),
      CommandGroup(name: Catalogue.Verbs.keeping.spoken, subcommands: keeping),
    ])

  static func main() async {
    await Program.run(Array(CommandLine.arguments.dropFirst()))
  }
}

extension Vekha {
  private static let definitions: [any ParsableCommand.Type] = [
    Check.self, ReadDeadline.self, ImportDocument.self, Plan.self, Load.self, PrintSchema.self,
  ]
  private static let looking: [any ParsableCommand.Type] = [
    ShowStatus.self, ListItems.self, ShowMatrix.self, CaseCommands.self, ReportCommands.self,
    RunDemo.self,
  ]
  private static let letters: [any ParsableCommand.Type] = [
    Tick.self, Run.self, Forecast.self, OutboxCommands.self, Explain.self,
  ]
  private static let keeping: [any ParsableCommand.Type] = [
    Verify.self, AuditDay.self, Backup.self, Restore.self, Simulate.self, Manual.self,
  ]
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
}
