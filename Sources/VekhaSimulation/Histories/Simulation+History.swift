extension Simulation {
  /// The journal of the story of a seed, to be kept for later builds.
  package func history(seed: UInt64) async throws -> History {
    var performance = try Performance(
      of: storyteller.story(seed: seed), on: ground, holding: [],
      suffersTroubles: suffersTroubles)
    try await performance.run()
    return try await performance.history()
  }
}
