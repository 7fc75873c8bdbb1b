/// Stories of one seed after another, performed side by side until so many years are lived or one fails.
package struct Simulation: Sendable {
  let ground: Ground
  let storyteller: Storyteller
  let suffersTroubles: Bool

  package init(
    on ground: Ground, size: TownSize?, suffersTroubles: Bool = true
  ) throws {
    self.ground = ground
    self.suffersTroubles = suffersTroubles
    storyteller = Storyteller(try Scenery(ground), size: size)
  }

  /// Performs the story of one seed.
  package func perform(seed: UInt64) async -> Telling {
    await perform(storyteller.story(seed: seed))
  }

  /// Performs a story, whoever made it up.
  package func perform(_ story: Story) async -> Telling {
    var telling = Telling(seed: story.seed)
    do {
      var performance = try Performance(
        of: story, on: ground, holding: TownInvariants.all, suffersTroubles: suffersTroubles)
      do {
        try await performance.run()
        try await compare(performance.postbag, of: story)
      } catch {
        telling.failure = Telling.Failure(error)
      }
      telling.figures = performance.figures
    } catch {
      telling.failure = Telling.Failure(error)
    }
    return telling
  }

  /// Holds the letters of one story in many against the same story without crashes.
  private func compare(_ postbag: Postbag, of story: Story) async throws {
    guard suffersTroubles, story.seed % Self.comparesOneIn == 0 else { return }
    var undisturbed = try Performance(of: story, on: ground, holding: [], suffersCrashes: false)
    try await undisturbed.run()
    try postbag.requireSame(as: undisturbed.postbag)
  }

  private static let comparesOneIn: UInt64 = 10

  /// Performs stories from a seed on, so many at a time, while it is worth another one and none has failed.
  package func run(
    from seed: UInt64, abreast: Int, while goesOn: (Figures) -> Bool
  ) async -> Outcome {
    var outcome = Outcome()
    var next = seed
    await withTaskGroup(of: Telling.self) { group in
      let add = { (group: inout TaskGroup<Telling>) in
        group.addTask { [next] in await perform(seed: next) }
        next += 1
      }
      for _ in 0..<max(1, abreast) { add(&group) }
      for await telling in group {
        outcome.add(telling)
        if outcome.failures.isEmpty && goesOn(outcome.figures) { add(&group) }
      }
    }
    return outcome
  }

  /// What came of many stories.
  package struct Outcome: Sendable {
    package private(set) var figures = Figures()
    package private(set) var failures: [Telling] = []

    mutating func add(_ telling: Telling) {
      figures += telling.figures
      if telling.failure != nil { failures.append(telling) }
    }
  }
}

/// What came of one story.
package struct Telling: Sendable {
  package var seed: UInt64
  package var figures = Figures()
  package var failure: Failure?

  init(seed: UInt64) {
    self.seed = seed
  }

  /// The statement that turned out not to be true, or the error that no story foresees.
  package struct Failure: Hashable, Sendable {
    package var statement: String
    package var finding: String

    init(_ error: any Error) {
      let violation = error as? Violation
      statement = violation?.statement ?? "nothing fails that no story foresees"
      finding = violation?.finding ?? "\(error)"
    }
  }
}
