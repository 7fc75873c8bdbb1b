import Testing
import VekhaCore
import VekhaRuntime

@Suite struct CaseContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `a case is read back as it was written`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())] + Sample.planned())
    #expect(try await store.stored(opened.id) == opened)
  }

  @Test(arguments: Stores.all)
  func `every field of a busy case survives the store`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let busy = try await store.saveBusyCase()
    #expect(try await store.stored(busy.id) == busy)
    #expect(busy.occurrences[Sample.item]?.request != nil && busy.visits.count == 2)
    let records = try await store.read { try $0.records(ofCase: busy.id) }
    #expect(records.reduce(nil) { Case.applying($1, to: $0) } == busy)
  }

  @Test(arguments: Stores.all)
  func `a duty under a new code stands no more under the old one`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save(
      [.opened(Sample.opening())] + Sample.planned(), holders: [Sample.item: [Sample.petrova]])
    let renamed = try await store.save([.renamed(code: "1.1", to: "1.2")], to: opened)
    #expect(try await store.stored(opened.id) == renamed)
    #expect(renamed.occurrences.keys.map(\.code) == ["1.2"])
  }

  @Test(arguments: Stores.all)
  func `cases come in the order in which they are asked for`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.openCases(["a/1", "a/2", "b/1"])
    let found = try await store.read { try $0.cases(["b/1", "none", "a/2", "a/1"]) }
    #expect(found.map(\.id) == ["b/1", "a/2", "a/1"])
  }

  @Test(
    arguments: Stores.all,
    [
      ("*", ["a/1", "a/2", "a[?]/1", "b/1"]), ("a/*", ["a/1", "a/2"]),
      ("*/1", ["a/1", "a[?]/1", "b/1"]), ("a/1", ["a/1"]), ("a[?]/*", ["a[?]/1"]), ("?/1", []),
      ("?/*", []), ("[ab]/*", []), ("A/*", []),
    ])
  func `the star alone stands for any text`(
    kind: StoreKind, row: (pattern: String, ids: [String])
  ) async throws {
    let store = try kind.open(folder)
    try await store.openCases(["b/1", "a/1", "a/2", "a[?]/1"])
    #expect(try await store.read { try $0.caseIDs(matching: row.pattern) } == row.ids)
    let heads = try await store.read { try $0.caseHeads(CaseFilter(pattern: row.pattern)) }
    #expect(heads.map(\.id) == row.ids)
  }

  @Test(arguments: Stores.all)
  func `heads are found by definition and organisation, without their duties`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let other = DefinitionReference(id: "target-model", version: "v2")
    try await store.save([.opened(Sample.opening())] + Sample.planned())
    let run = try await store.save(
      [.opened(Sample.opening(other, scope: .run))] + Sample.stay, id: "target-model/pair-1")
    let found = try await store.read { reader in
      (
        try reader.caseHeads(CaseFilter(definition: "target-model")),
        try reader.caseHeads(CaseFilter(organisation: "school-1")),
        try reader.caseHeads(CaseFilter(organisation: "uo")),
        try reader.caseIDs(of: "target-model")
      )
    }
    #expect(found.0 == [run] && found.1.count == 2 && found.2 == [])
    #expect(found.1.flatMap(\.occurrences.keys) == [])
    #expect(found.3 == [run.id])
  }

  @Test(arguments: Stores.all)
  func `a change made from an older state is told to try again`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())])
    let first = try await store.save(Sample.planned(), to: opened)
    await #expect(throws: StoreFailure.busy) {
      try await store.save(Sample.planned(), to: opened)
    }
    #expect(try await store.stored(opened.id) == first)
  }
}
