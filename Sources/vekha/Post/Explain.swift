import ArgumentParser
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha explain`: why a letter was sent to this person at this time.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: Catalogue.Verbs.explain.spoken,
    discussion: Catalogue.Examples.explain.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneLetter, Catalogue.Verbs.letterName))
  var letter: String

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let view = try await office.read { [letter] in try $0.explanation(ofLetter: letter) }
    switch format.format {
    case .text, .csv:
      Output.write(ExplanationReport(view).text(Terminal.look(in: office.language)))
    case .json: try Output.write(json: view)
    }
  }
}
