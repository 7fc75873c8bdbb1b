import ArgumentParser
import VekhaCore
import VekhaLanguage

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
