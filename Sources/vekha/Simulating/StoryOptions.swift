import ArgumentParser
import VekhaLanguage
import VekhaSimulation

/// What else is wanted of the story of one seed.
struct StoryOptions: ParsableArguments {
  @Flag(help: .spoken(Catalogue.Simulation.minimise))
  var minimise = false

  @Option(help: .spoken(Catalogue.Simulation.journal, Catalogue.Options.file))
  var journal: String?

  /// Shows the shortest story that breaks the same statement.
  func show(_ failed: Telling, of simulation: Simulation) async {
    guard minimise, let failure = failed.failure else { return }
    let story = await simulation.shortestStory(
      seed: failed.seed, breaking: failure.statement)
    Output.write(story.words.joined(separator: "\n"))
  }

  /// Writes the journal of a story to a new file, so that later builds replay it.
  func keep(_ seed: UInt64?, of simulation: Simulation) async throws {
    guard let journal, let seed else { return }
    let history = try await simulation.history(seed: seed)
    try NewFile(path: journal, mayReplace: false).write(history.text)
  }
}
