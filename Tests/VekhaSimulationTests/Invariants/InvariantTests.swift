import Testing
import VekhaCore
import VekhaSimulation

/// A check that cannot fail is worth nothing: each one is shown a world in which its statement is untrue.
@Suite struct InvariantTests {
  /// A spring with completed work, something that is to be accepted, a crash, and letters that went out twice or another way.
  private static func spring() throws -> Story {
    var story = try Hamlet.story(
      [
        .on("2022-03-03", "1.1", .complete(on: nil, hasEvidence: true)),
        .on("2022-03-04", "1.4", .complete(on: nil, hasEvidence: true)),
        .on("2022-03-14", .mail(.diesAfterData, seconds: 86_400)),
        .on("2022-03-15", .mail(.rejects(address: "curator-1@example.org"), seconds: 86_400)),
        .on("2022-03-24", .crash(afterCommits: 1)),
      ], until: "2022-04-10")
    story.founding.order = [.control(code: "1.4", by: "ИМЦОУ")]
    for place in story.founding.directory.people.indices {
      story.founding.directory.people[place].telegram = "10\(place)"
    }
    return story
  }

  @Test func `a town in good order breaks nothing`() async throws {
    try await Self.perform(TownInvariants.thorough)
  }

  /// The coordinator heard on 18 March; by the policy of the next day she would hear on the 21st.
  @Test func `whoever was told of a late duty is not told again by a more patient policy`()
    async throws
  {
    let done = try Turn.on("2022-03-10", "1.2", .complete(on: nil, hasEvidence: true))
    var story = try Hamlet.story([done], until: "2022-04-10")
    var patient = story.founding
    patient.isPatient = true
    try story.turns.insert(
      contentsOf: [.on("2022-03-19", .load(patient)), .on("2022-03-19", "1.1", .comment)], at: 1)
    var performance = try Performance(
      of: story, on: try Hamlet.ground(), holding: TownInvariants.thorough)
    try await performance.run()
  }

  @Test func `what is urgent finds its reader, and only by day`() async throws {
    var story = try Hamlet.story([], until: "2022-04-10")
    story.founding.isUrgent = true
    var performance = try Performance(
      of: story, on: try Hamlet.ground(), holding: TownInvariants.thorough)
    try await performance.run()
    #expect(performance.postbag.sent.contains { $0.hasSuffix("|urgent") })
  }

  @Test(arguments: Spoils.all)
  func `a spoiled town is noticed`(_ spoil: Spoil) async throws {
    let invariants = TownInvariants.thorough
      .filter { $0.statement == spoil.statement }
    #expect(invariants.count == 1)
    let error = await #expect(throws: Violation.self) {
      try await Self.perform(invariants.map { Spoiled(inner: $0, spoil: spoil.spoil) })
    }
    #expect(error?.statement == spoil.statement)
  }

  @Test func `every statement has a spoiled town`() {
    let spoilt = Set(Spoils.all.map(\.statement))
    #expect(spoilt == Set(TownInvariants.all.map(\.statement)))
  }

  private static func perform(_ invariants: [any TownInvariant]) async throws {
    var performance = try Performance(
      of: try spring(), on: try Hamlet.ground(), holding: invariants)
    try await performance.run()
  }
}
