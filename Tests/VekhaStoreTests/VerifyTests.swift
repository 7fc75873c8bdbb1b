import Testing
import VekhaCore
import VekhaRuntime

@Suite struct VerifyTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `an untouched database is whole`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())] + Sample.planned())
    try await store.save(Sample.busyDay, to: opened)
    try await store.save([.opened(Sample.opening(scope: .run))], id: "target/1")
    let found = try await store.verify()
    #expect(found.fault == nil)
    #expect([found.cases, found.records, found.seals] == [2, 11, 3])
  }
}
