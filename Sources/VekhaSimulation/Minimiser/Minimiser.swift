import VekhaCore

/// Shortens a story that makes a statement untrue, so that a person can read what it takes.
package struct Minimiser {
  private let brokenStatement: (Story) async -> String?
  /// How many stories have been performed in search of a shorter one.
  package private(set) var trials = 0

  /// Takes the way in which a story is performed and the statement found that it makes untrue.
  package init(brokenStatement: @escaping (Story) async -> String?) {
    self.brokenStatement = brokenStatement
  }

  /// Returns a story with as few turns, pairs and schools as still break the same statement.
  package mutating func shortest(of story: Story, breaking statement: String) async -> Story {
    var story = story
    await shorten(&story, \.turns, breaking: statement)
    await shorten(&story, \.founding.directory.pairs, breaking: statement)
    await shorten(&story, \.founding.directory.keptSchools, breaking: statement)
    await shorten(&story, \.turns, breaking: statement)
    return story
  }

  private mutating func shorten<Element>(
    _ story: inout Story, _ list: WritableKeyPath<Story, [Element]>, breaking statement: String
  ) async {
    var (trial, trials) = (story, trials)
    story[keyPath: list] = await DeltaDebugging.shortest(story[keyPath: list]) { shorter in
      trial[keyPath: list] = shorter
      trials += 1
      return await brokenStatement(trial) == statement
    }
    self.trials = trials
  }
}

extension TownDirectory {
  /// The schools; one that is taken out goes with its people and pairs.
  fileprivate var keptSchools: [Organisation] {
    get { schools }
    set {
      let gone = Set(schools.map(\.id)).subtracting(newValue.map(\.id))
      organisations.removeAll { gone.contains($0.id) }
      people.removeAll { gone.contains($0.organisation) }
      pairs.removeAll { gone.contains($0.organisation) }
    }
  }
}
