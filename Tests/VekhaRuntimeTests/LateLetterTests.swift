import Testing
import VekhaCore
import VekhaRuntime

/// Letters that the mail server did not take when they were composed.
@Suite struct LateLetterTests {
  /// A morning on which the server is away and everybody's letter waits.
  private static func silentMorning() async throws -> Municipality {
    let uva = try await Municipality.living(since: "2022-03-01T09:00:00+04:00")
    await uva.mailbox.answer(with: .unreachable(reason: "away"))
    try await uva.tick(at: "2022-03-15T17:30:00+04:00")
    await uva.mailbox.answer(with: .sent)
    return uva
  }

  private static func addresses(_ municipality: Municipality) async -> Set<String> {
    Set(await municipality.mailbox.collect().map(\.address))
  }

  @Test func `a letter that was put off goes out the same day within the hours`() async throws {
    let uva = try await Self.silentMorning()
    try await uva.tick(at: "2022-03-15T17:45:00+04:00")
    #expect(await Self.addresses(uva).contains("curator-4@example.org"))
  }

  @Test func `nothing goes out in the evening; the morning's letter takes its place`()
    async throws
  {
    let uva = try await Self.silentMorning()
    try await uva.tick(at: "2022-03-15T18:51:00+04:00")
    #expect(await Self.addresses(uva).isEmpty)
    let next = try await uva.store.read { try $0.nextMoment() }
    #expect(next == (try Municipality.instant("2022-03-16T00:00:00+04:00")))
    try await uva.tick(at: "2022-03-16T09:00:00+04:00")
    #expect(await Self.addresses(uva).contains("curator-4@example.org"))
  }

  @Test func `one who has left meanwhile gets nothing`() async throws {
    let uva = try await Self.silentMorning()
    try await uva.dismiss("curator-4", at: "2022-03-15T17:40:00+04:00")
    try await uva.tick(at: "2022-03-15T17:45:00+04:00")
    let addresses = await Self.addresses(uva)
    #expect(!addresses.contains("curator-4@example.org"))
    #expect(addresses.contains("curator-5@example.org"))
  }
}

extension Municipality {
  /// Saves the directory as it is, but for one person.
  fileprivate func dismiss(_ id: String, at time: String) async throws {
    let moment = try Self.instant(time)
    try await store.write { writer in
      var draft = try #require(try writer.directoryHeaders().first)
      draft.listsPairs = false
      draft.people = try writer.directory().people.values.filter { $0.id != id }.map { person in
        PersonDraft(
          id: person.id, name: person.name, organisation: person.organisation,
          tenures: person.tenures, email: person.email)
      }
      try writer.save(draft, at: moment)
    }
  }
}
