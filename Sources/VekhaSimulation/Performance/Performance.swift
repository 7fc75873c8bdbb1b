import VekhaCore
package import VekhaRuntime

/// A story performed on the real runtime: turn by turn, with a pass whenever something is due in between.
package struct Performance {
  let story: Story
  let ground: Ground
  let clock: VirtualClock
  let witness: WitnessedStore
  let store: TroubledStore
  let mail: ImaginedMail
  let suffersTroubles: Bool
  let suffersCrashes: Bool
  var installation: Installation
  let inspectors: Inspectors
  var daemonRuns = true
  /// The number of the turn, and of the text within it, from which the salts of texts are made.
  var texts = TextDesk()
  package internal(set) var figures = Figures()
  package internal(set) var postbag = Postbag()

  package init(
    of story: Story, on ground: Ground, holding invariants: [any TownInvariant],
    suffersTroubles: Bool = true, suffersCrashes: Bool = true
  ) throws {
    self.story = story
    self.ground = ground
    inspectors = Inspectors(invariants)
    self.suffersTroubles = suffersTroubles
    self.suffersCrashes = suffersCrashes
    clock = VirtualClock(at: story.begin)
    witness = WitnessedStore(try ground.openStore())
    store = TroubledStore(witness)
    mail = ImaginedMail(clock: clock)
    installation = Installation(store: store, notifier: mail, on: ground)
  }

  /// Performs the whole story; throws the first violation.
  package mutating func run() async throws {
    try await step(.founding) { performance in
      try await performance.installation.load(
        performance.story.founding.files(on: performance.ground), at: performance.moment)
    }
    var yearEnd = year(after: story.begin)
    for (number, turn) in story.turns.enumerated() {
      while yearEnd <= turn.at { try await endYear(&yearEnd) }
      try await live(until: turn.at)
      try await perform(turn, number: number)
    }
    while yearEnd <= story.end { try await endYear(&yearEnd) }
    figures.stories = 1
    figures.faults = store.fired.count + mail.suffered.count
    figures.missed = store.waiting.count + mail.missed
  }

  /// The whole database proved; its seal stands for the whole journal.
  package var verification: Verification {
    get async throws { try await witness.verify() }
  }

  /// The history of the cases whose ids match a pattern, as it stands now.
  package func history(of pattern: String = "*") async throws -> History {
    try await witness.read { try History(of: pattern, in: $0) }
  }

  /// The faults of the store that have come about.
  package var firedFaults: [StoreFault] { store.fired }

  /// The moment of a command or a pass, as the machine's clock has it.
  var moment: Moment { .clock(clock.shown) }

  private func year(after moment: Instant) -> Instant {
    let civil = Zones.civil(moment, in: TownDirectory.timezone)
    let next = CivilMoment(date: civil.date.adding(months: 12), time: civil.time)
    return Zones.instant(next, in: TownDirectory.timezone)
  }

  private mutating func endYear(_ end: inout Instant) async throws {
    try await live(until: end)
    try await checkWhole(.yearEnd)
    figures.years += 1
    figures.schoolYears += story.founding.directory.schools.count
    end = year(after: end)
  }
}
