import Testing
import VekhaCore
import VekhaRuntime

@Suite struct DirectoryContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `a directory is read back as its files say it`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let found = try await store.directory
    let petrova = try #require(found.person("petrova"))
    #expect(Set(found.organisations.values) == Set(Sample.directory.organisations))
    #expect(petrova.name == "Петрова А. И." && petrova.born == Sample.today && !petrova.hasLeft)
    #expect(Set(petrova.tenures) == Set(Sample.directory.people[0].tenures))
    let pair = try #require(found.pairs["pair-1"])
    let keys = try ["petrova", "sidorov", "ivanov"].map { try #require(found.key(ofPerson: $0)) }
    #expect(
      pair.members == Members(mentors: [keys[0]], mentees: [keys[1], keys[2]], curator: keys[0]))
    #expect(pair.start == Sample.today && pair.kind == "traditional")
    let header = try await store.read { try $0.directoryHeaders() }
    #expect(header.map(\.programme) == ["target-model"])
    #expect(header.map(\.roles) == [Sample.directory.roles])
  }

  @Test(arguments: Stores.all)
  func `the revision grows with a change and not without one`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    #expect(try await store.revision == 0)
    try await store.settle()
    let first = try await store.revision
    try await store.settle()
    #expect(try await store.revision == first && first > 0)
    try await store.change { $0.people[0].email = "new@example.org" }
    #expect(try await store.revision > first)
  }

  /// What is remembered of a revision would else be believed of another one.
  @Test(arguments: Stores.all)
  func `a change that was taken back shares its revision with no other`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let person = try #require(try await store.directory.key(ofPerson: "petrova"))
    let takenBack = await #expect(throws: TakenBack.self) {
      try await store.write { writer in
        try writer.save(Preferences(digest: .weekly), of: person)
        throw TakenBack(revision: try writer.directoryRevision())
      }
    }
    try await store.write { try $0.save(Preferences(), of: person) }
    #expect(try await store.revision != takenBack?.revision)
  }

  @Test(arguments: Stores.all)
  func `a person keeps her number whatever else changes`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let before = try await store.directory.key(ofPerson: "petrova")
    try await store.change { draft in
      draft.people.insert(
        PersonDraft(id: "a", name: "А", organisation: "uo"), at: 0)
      draft.people[1].tenures = []
    }
    let after = try await store.directory
    #expect(after.key(ofPerson: "petrova") == before)
    #expect(after.person("petrova")?.tenures == [])
  }

  @Test(arguments: Stores.all)
  func `whoever is no longer named has left, is closed or has ended`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.change { draft in
      draft.people.removeAll { $0.id == "ivanov" }
      draft.organisations.removeAll { $0.id == "imcou" }
      draft.pairs = []
    }
    let found = try await store.directory
    #expect(found.person("ivanov")?.hasLeft == true)
    #expect(found.person("petrova")?.hasLeft == false)
    #expect(found.organisations["imcou"]?.isClosed == true)
    #expect(found.pairs.isEmpty)

    try await store.settle()
    let again = try await store.directory
    #expect(again.person("ivanov")?.hasLeft == false && again.pairs.count == 1)
    #expect(again.organisations["imcou"]?.isClosed == false)
  }

  @Test(arguments: Stores.all)
  func `a directory that does not list people leaves the known ones alone`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.change { draft in
      (draft.people, draft.pairs) = ([], [])
      (draft.listsPeople, draft.listsPairs) = (false, false)
    }
    let found = try await store.directory
    #expect(found.people.values.allSatisfy { !$0.hasLeft } && found.pairs.count == 1)
  }
}

/// Takes a change of the directory back after its revision was seen.
private struct TakenBack: Error {
  var revision: Int
}
