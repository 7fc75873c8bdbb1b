import ArgumentParser
import VekhaLanguage

/// `vekha report`: reports that are written into files, each by its name.
struct ReportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Catalogue.Printing.verb.spoken,
    subcommands: [ReportRoadmap.self])
}
