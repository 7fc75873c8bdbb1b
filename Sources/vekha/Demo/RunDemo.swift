import ArgumentParser
import Foundation
import VekhaCore
import VekhaLanguage

/// `vekha demo`: a municipality to look at, with a clock to turn.
struct RunDemo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: Catalogue.Demo.abstract.spoken,
    discussion: Catalogue.Demo.discussion.spoken)

  @Flag(help: .spoken(Catalogue.Demo.keep))
  var keep = false

  @OptionGroup(title: Catalogue.Options.title.spoken) var language: LanguageOptions

  func run() async throws {
    Output.write(Catalogue.Demo.welcome[language.language])
    let town = try await DemoTown.found(in: language.language)
    let interruption = Interruption { [keep, folder = town.folder] in
      if !keep { try? FileManager.default.removeItem(at: folder) }
    }
    defer {
      interruption.end()
      if !keep { town.close() }
    }
    if Terminal.canAsk && Terminal.showsOutput {
      var visit = DemoVisit(town: town)
      try await visit.run()
    } else {
      var tour = DemoTour(town: town)
      try await tour.run()
    }
    let farewell = Catalogue.Demo.farewell(town.folder.path, isKept: keep)
    Output.write(farewell[language.language])
  }
}
