import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation

/// The faults come about where they are meant to, and the town does not mind.
@Suite struct FaultTests {
  /// A point of the work and a way to come to it.
  struct Aim: Sendable, CustomTestStringConvertible {
    var point: FaultPoint
    var testDescription: String { "\(point)" }
  }

  /// Every method that the program uses in a fortnight of loading, marking and sending, before and after.
  static let aims = [
    StoreMethod.read, .commit, .flush, .claimDelivery, .currentVersions, .currentVersion, .source,
    .organisation, .person, .keyOfPerson, .pair, .holders, .centres, .organisationsUnder,
    .directoryRevision, .directory, .directoryHeaders, .pairsStarting, .caseIDsMatching,
    .caseIDsOfDefinition, .caseIDsDue, .cases, .lastRecordedAt, .latestSeal, .occurrences,
    .recipients, .waitingReminders, .recentLetters, .lettersDue, .letters, .saveSource,
    .saveDirectory, .saveOrganisation, .savePerson, .savePair, .markStarted, .saveChange,
    .saveText, .saveLetter, .updateLetter, .release, .drop, .postpone,
  ].flatMap { [Aim(point: .before($0)), Aim(point: .after($0))] }

  /// What happens there: a process that dies before it, an error after it.
  private static func fault(at point: FaultPoint) -> StoreFault {
    switch point {
    case .before: StoreFault(at: point, call: 1, .death)
    case .after: StoreFault(at: point, call: 1, .failure(.diskFull))
    }
  }

  @Test(arguments: aims)
  func `a fault fires at its point and the work is done all the same`(_ aim: Aim) async throws {
    let performance = try await Self.perform(Self.fault(at: aim.point))
    #expect(performance.firedFaults.map(\.point) == [aim.point])
    #expect(performance.postbag == (try await Self.undisturbed.value))
  }

  @Test(arguments: 1...12)
  func `a crash after any commit loses nothing and sends nothing twice`(_ commits: Int)
    async throws
  {
    let performance = try await Self.perform(
      StoreFault(at: .after(.commit), call: commits, .death))
    #expect(performance.firedFaults.count == 1)
    #expect(performance.postbag == (try await Self.undisturbed.value))
  }

  /// The rules ask for people and roles without knowing that a disk may fail.
  @Test(arguments: [StoreMethod.person, .holders, .organisation], 2...24)
  func `what was decided from a failed read is forgotten`(
    _ method: StoreMethod, call: Int
  ) async throws {
    let performance = try await Self.perform(
      StoreFault(at: .after(method), call: call, .failure(.diskFull)))
    #expect(performance.postbag == (try await Self.undisturbed.value))
  }

  /// The work goes on without what it could not read, and tells of that alone in the end.
  @Test(arguments: 1...12)
  func `a process that dies of a second fault is started again`(_ call: Int) async throws {
    let performance = try await Self.perform(
      StoreFault(at: .before(.organisation), call: call, .failure(.diskFull)),
      StoreFault(at: .before(.holders), call: call, .death))
    #expect(performance.firedFaults.count == 2)
    #expect(performance.postbag == (try await Self.undisturbed.value))
  }

  private static func perform(_ faults: StoreFault...) async throws -> Performance {
    var performance = try Performance(
      of: fortnight(with: faults), on: Hamlet.ground(), holding: TownInvariants.all)
    try await performance.run()
    return performance
  }

  /// The letters of the same fortnight without a fault.
  private static let undisturbed = Task {
    let fault = StoreFault(at: .before(.verify), call: 1, .death)
    var performance = try Performance(
      of: fortnight(with: [fault]), on: Hamlet.ground(), holding: [], suffersCrashes: false)
    try await performance.run()
    #expect(performance.postbag.sent.count > 3)
    return performance.postbag
  }

  /// The days around a deadline, in which everything is done that commands and passes do to a store.
  private static func fortnight(with faults: [StoreFault]) throws -> Story {
    var story = try Hamlet.story([], until: "2022-03-18")
    var edition = story.founding
    edition.order = [.setDeadline(code: "1.2", "до 17 марта 2022 г.")]
    edition.directory.people[0].name = "Новая Глава"
    let later = try #require(CivilDate("2022-03-25"))
    story.turns =
      try faults.map { try .on("2022-03-10", .store($0)) }
      + [
        .on("2022-03-10", .load(edition)),
        .on("2022-03-11", .register(edits(of: story.founding), by: nil)),
        .on("2022-03-11", "1.1", .postpone(until: later), by: "curator-1"),
        .on("2022-03-11", "1.2", .postpone(until: later), by: "curator-1"),
        Turn(at: night(before: "2022-03-15"), .clock(.daemonStops)),
        Turn(at: Hamlet.noon("2022-03-15").adding(seconds: 8 * 3600), .clock(.daemonRuns)),
        Turn(
          at: Hamlet.noon("2022-03-15").adding(seconds: 8 * 3600),
          .trouble(.mail(.unreachable, seconds: 86_400))),
        Turn(
          at: night(before: "2022-03-17"),
          .item(
            "order/school-1", OccurrenceSelector(code: "1.2"),
            .complete(on: nil, hasEvidence: true), by: nil)),
      ] + story.turns
    return story
  }

  /// Three in the morning, when the reminders of a day are there and its letters are not.
  private static func night(before day: String) throws -> Instant {
    try Hamlet.noon(day).adding(seconds: -9 * 3600)
  }

  /// One new entry of each kind in the directory; the pair starts at once.
  private static func edits(of edition: Edition) throws -> [DirectoryEdit] {
    let school = try #require(edition.directory.schools.first)
    var person = try #require(edition.directory.people.last)
    person.id = "newcomer"
    person.email = "newcomer@example.org"
    var pair = try #require(edition.directory.pairs.first)
    pair.id = "pair-new"
    pair.start = CivilDate("2022-03-11")
    return [.organisation(school), .person(person), .pair(pair)]
  }
}
