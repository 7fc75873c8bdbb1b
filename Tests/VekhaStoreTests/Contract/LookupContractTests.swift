import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LookupContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `every entry found alone is the one in the whole directory`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.read { (reader) throws in
      let whole = try reader.directory()
      for (id, organisation) in whole.organisations {
        #expect(try reader.organisation(id) == organisation)
        #expect(try reader.organisations(under: id) == whole.organisations(under: id))
        #expect(
          try reader.centres(coordinatingFor: id) == whole.centres(coordinatingFor: id))
      }
      for (key, person) in whole.people {
        #expect(try reader.person(key).map(\.unordered) == person.unordered)
        #expect(try reader.key(ofPerson: person.id) == key)
        for tenure in person.tenures {
          #expect(try reader.holders(of: tenure) == whole.holders(of: tenure))
        }
      }
      for (id, pair) in whole.pairs { #expect(try reader.pair(id) == pair) }
    }
  }

  @Test(arguments: Stores.all)
  func `whoever has left holds no role and a pair that ended is not found`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let tenure = try #require(Sample.directory.people.flatMap(\.tenures).first)
    #expect(try await store.read { try $0.holders(of: tenure) } != [])
    var draft = Sample.directory
    (draft.people, draft.pairs) = ([], [])
    let emptied = draft
    try await store.write { try $0.save(emptied, at: Sample.morning) }
    #expect(try await store.read { try $0.holders(of: tenure) } == [])
    #expect(try await store.read { try $0.pair("pair-1") } == nil)
    #expect(try await store.read { try $0.key(ofPerson: "petrova") } != nil)
  }

  @Test(arguments: Stores.all)
  func `what nobody has is not found`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    try await store.read { (reader) throws in
      #expect(try reader.organisation("none") == nil)
      #expect(try reader.person(PersonKey(rawValue: 99)) == nil)
      #expect(try reader.key(ofPerson: "") == nil)
      #expect(try reader.organisations(under: "none").isEmpty)
    }
  }

  @Test(arguments: Stores.all)
  func `a lookup that failed in passing ends the transaction and takes it back`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    await #expect(throws: StoreFailure.diskFull) {
      try await store.write { writer in
        try writer.markStarted(pair: "pair-1")
        writer.fail(with: StoreFailure.diskFull)
      }
    }
    #expect(try await store.read { try $0.nextPairStart() } == Sample.today)
    await #expect(throws: StoreFailure.diskFull) {
      try await store.read { $0.fail(with: StoreFailure.diskFull) }
    }
  }
}

extension Person {
  /// The same person with her tenures in one order.
  fileprivate var unordered: Person {
    var person = self
    person.tenures.sort {
      ($0.role.rawValue, $0.organisation) < ($1.role.rawValue, $1.organisation)
    }
    return person
  }
}
