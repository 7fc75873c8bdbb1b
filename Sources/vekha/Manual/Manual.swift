import ArgumentParser
import VekhaLanguage

/// `vekha man`: the manual page.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: Catalogue.Verbs.manual.spoken,
    discussion: Catalogue.Examples.manual.spoken)

  @OptionGroup var language: LanguageOptions

  func run() throws {
    Output.write(ManualPage(try .ofVekha(), language: language.language).text)
  }
}
