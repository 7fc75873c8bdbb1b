extension Simulation {
  /// The story of a failing seed, as short as it gets while it breaks the same statement.
  package func shortestStory(seed: UInt64, breaking statement: String) async -> Story {
    var minimiser = Minimiser { story in await perform(story).failure?.statement }
    return await minimiser.shortest(of: storyteller.story(seed: seed), breaking: statement)
  }
}
