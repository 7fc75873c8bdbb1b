import Testing
import VekhaCore
import VekhaRuntime

@Suite struct SourceContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `the newest version is current and every older one stays readable`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    let (old, new) = (source("v1"), source("v2"))
    try await store.keep([old, new])
    #expect(try await store.current([.roadmap]) == [new])
    #expect(try await store.version("v1") == old)
    #expect(try await store.version("v3") == nil)
  }

  @Test(arguments: Stores.all)
  func `going back to an older version makes it current again`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.keep([source("v1"), source("v2"), source("v1")])
    #expect(try await store.current([.roadmap]) == [source("v1")])
    #expect(try await store.version("v2") == source("v2"))
  }

  @Test(arguments: Stores.all)
  func `kinds do not mix even under one id`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    let all = StoredSource.Kind.allCases.map { source("v1", $0) }
    try await store.keep(all)
    #expect(try await store.current([.calendar]) == [source("v1", .calendar)])
    #expect(Set(try await store.current(Set(StoredSource.Kind.allCases))) == Set(all))
    #expect(try await store.current([]) == [])
  }

  @Test(arguments: Stores.all)
  func `whoever remembers what sources say learns of a new one`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.keep([source("v1")])
    let first = try await store.revision
    try await store.keep([source("v2")])
    #expect(try await store.revision > first)
  }

  private func source(
    _ version: String, _ kind: StoredSource.Kind = .roadmap
  ) -> StoredSource {
    StoredSource(kind: kind, id: "uva", version: version, text: "срок: \(version)\n\"'\\\n")
  }
}

extension Store {
  fileprivate func keep(_ sources: [StoredSource]) async throws {
    for source in sources { try await write { try $0.save(source, at: Sample.morning) } }
  }

  fileprivate func current(_ kinds: Set<StoredSource.Kind>) async throws -> [StoredSource] {
    try await read { reader in try reader.currentVersions(kinds).compactMap(reader.source) }
  }

  fileprivate func version(_ version: String) async throws -> StoredSource? {
    try await read { try $0.source(SourceVersion(kind: .roadmap, id: "uva", version: version)) }
  }
}
