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

  @Option(help: .spoken(Catalogue.Simulation.from, Catalogue.Simulation.number))
  var from: UInt64 = 1

  @Option(help: .spoken(Catalogue.Simulation.years, Catalogue.Simulation.number))
  var years = 10

  @Option(help: .spoken(Catalogue.Simulation.minutes, Catalogue.Simulation.number))
  var minutes: Int?

  @OptionGroup var story: StoryOptions
  @OptionGroup var town: TownOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var language: LanguageOptions

  func run() async throws {
    let start = Date()
    let simulation = try Simulation(
      on: .shipped, size: town.size, suffersTroubles: town.faults == .on)
    let outcome = await outcome(of: simulation, since: start)
    Output.write(report(outcome.figures, seconds: Int(Date().timeIntervalSince(start))))
    if let failed = outcome.failures.min(by: { $0.seed < $1.seed }) {
      await story.show(failed, of: simulation)
      throw failure(failed)
    }
    try await story.keep(seed, of: simulation)
    Output.write(Catalogue.Simulation.held[language.language])
  }

  /// One story where a seed is named, else as many as the years take, on every core.
  private func outcome(
    of simulation: Simulation, since start: Date
  ) async -> Simulation.Outcome {
    if let seed { return await simulation.run(from: seed, abreast: 1) { _ in false } }
    let end = minutes.map { start.addingTimeInterval(Double($0) * 60) } ?? .distantFuture
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return await simulation.run(from: from, abreast: cores) { figures in
      figures.years < years && Date() < end
    }
  }

  private func report(_ figures: Figures, seconds: Int) -> String {
    Catalogue.Simulation.report(
      years: figures.years, schoolYears: figures.schoolYears, stories: figures.stories,
      turns: figures.turns,
      cases: figures.cases, events: figures.events, letters: figures.letters,
      faults: figures.faults, missed: figures.missed, crashes: figures.crashes, seconds: seconds)[
        language.language]
  }

  private func failure(_ telling: Telling) -> Failure {
    Failure(
      .refused,
      Catalogue.Complaints.storyFailed(
        seed: telling.seed, statement: telling.failure?.statement ?? "",
        finding: telling.failure?.finding ?? "",
        again: "vekha simulate --seed \(telling.seed) \(town.words)"))
  }
}
