import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports

/// The shape of an answer.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case csv
}

/// In which shape a list is shown.
struct FormatOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Options.format, Catalogue.Options.shape))
  var format = Format.text
}

extension FormatOptions {
  /// Writes the answer in the shape that was asked for; programs get the value itself as JSON.
  func write(
    _ report: some Report, json value: some Encodable, in language: Language
  ) throws {
    switch format {
    case .text: Output.write(report.text(Terminal.look(in: language)))
    case .json: try Output.write(json: value)
    case .csv: Output.write(report.csv)
    }
  }
}
