import ArgumentParser
import Foundation
import VekhaCore
import VekhaLanguage
import VekhaSimulation

/// `vekha simulate`: imagined towns live through years while statements about them are checked.
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: Catalogue.Simulation.abstract.spoken,
    discussion: Catalogue.Simulation.discussion.spoken)

  @Option(help: .spoken(Catalogue.Simulation.seed, Catalogue.Simulation.number))
  var seed: UInt64?

  @Option(help: .spoken(Catalogue.Simulation.years, Catalogue.Simulation.number))
  var years = 10

  @Option(help: .spoken(Catalogue.Simulation.schools, Catalogue.Simulation.number))
  var schools = 30

  @Option(help: .spoken(Catalogue.Simulation.pairs, Catalogue.Simulation.number))
  var pairs = 120

  @Option(help: .spoken(Catalogue.Simulation.faults, Catalogue.Simulation.isHappening))
  var faults = Switch.on

  @OptionGroup var story: StoryOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var language: LanguageOptions

  enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on
    case off
  }

  func run() async throws {
    let start = Date()
    let simulation = try Simulation(
      on: .shipped, size: TownSize(schools: schools, pairs: pairs),
      suffersTroubles: faults == .on)
    let outcome = await simulation.run(
      from: seed ?? 1, years: seed == nil ? years : 0,
      abreast: seed == nil ? ProcessInfo.processInfo.activeProcessorCount : 1)
    Output.write(report(outcome.figures, seconds: Int(Date().timeIntervalSince(start))))
    if let failed = outcome.failures.first {
      await story.show(failed, of: simulation)
      throw failure(failed)
    }
    try await story.keep(seed, of: simulation)
    Output.write(Catalogue.Simulation.held[language.language])
  }

  private func report(_ figures: Figures, seconds: Int) -> String {
    Catalogue.Simulation.report(
      years: figures.years, stories: figures.stories, turns: figures.turns, cases: figures.cases,
      events: figures.events, letters: figures.letters, faults: figures.faults,
      crashes: figures.crashes, seconds: seconds)[language.language]
  }

  private func failure(_ telling: Telling) -> Failure {
    let again =
      "vekha simulate --seed \(telling.seed) --schools \(schools) --pairs \(pairs)"
      + " --faults \(faults.rawValue)"
    return Failure(
      .refused,
      Catalogue.Complaints.storyFailed(
        seed: telling.seed, statement: telling.failure?.statement ?? "",
        finding: telling.failure?.finding ?? "", again: again))
  }
}
