import Testing
import VekhaCore
import VekhaRuntime

/// What every store does with one entry of a directory.
@Suite struct DirectoryEntryContractTests {
  private let folder = TemporaryFolder()

  @Test(
    arguments: Stores.all,
    [
      ("imcou", DirectoryDraft(id: "other", organisations: Sample.directory.organisations)),
      ("ivanov", DirectoryDraft(id: "other", people: Sample.directory.people)),
      ("pair-1", DirectoryDraft(id: "other", pairs: Sample.directory.pairs)),
    ])
  func `an id of another directory is refused and nothing changes`(
    kind: StoreKind, row: (taken: String, draft: DirectoryDraft)
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let revision = try await store.revision
    await #expect(throws: StoreFailure.idTaken(row.taken, by: "uva")) {
      try await store.write { try $0.save(row.draft, at: Sample.morning) }
    }
    #expect(try await store.revision == revision)
    #expect(try await store.read { try $0.directoryHeaders() }.map(\.id) == ["uva"])
  }

  @Test(arguments: Stores.all)
  func `one person, organisation or pair is added to the directory it is near`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.write { writer in
      try writer.save(Organisation(id: "school-2", title: "2", kind: "school", parent: "uo"))
      try writer.save(PersonDraft(id: "orlova", name: "Орлова", organisation: "school-2"))
      try writer.save(
        PairDraft(
          id: "pair-2", organisation: "school-2", form: "", kind: "", mentors: ["orlova"],
          mentees: ["ivanov"], start: Sample.today.adding(days: 1)))
    }
    let found = try await store.directory
    #expect(found.organisations["school-2"]?.parent == "uo")
    let orlova = try #require(found.key(ofPerson: "orlova"))
    #expect(found.pairs["pair-2"]?.members.mentors == [orlova])
    try await store.settle()
    #expect(try await store.directory.person("orlova")?.hasLeft == true)
  }

  @Test(arguments: Stores.all)
  func `a pair is asked for from its start until it is marked`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let day = Sample.today
    #expect(try await store.starting(by: day.adding(days: -1)) == [])
    #expect(try await store.starting(by: day) == ["pair-1"])
    #expect(try await store.read { try $0.nextPairStart() } == day)
    try await store.write { try $0.markStarted(pair: "pair-1") }
    #expect(try await store.starting(by: day) == [])
    try await store.change { $0.pairs = [] }
    try await store.settle()
    #expect(try await store.starting(by: day) == [])
    #expect(try await store.read { try $0.nextPairStart() } == nil)
  }
}
