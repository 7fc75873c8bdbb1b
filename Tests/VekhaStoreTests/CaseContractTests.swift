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
    let opened = try await store.save(
      [.opened(Sample.opening(members: Sample.members))] + Sample.planned(Sample.recurring)
        + Sample.planned() + Sample.stay)
    let busy = try await store.save(
      Sample.busyDay, to: opened, by: .person(Sample.petrova))
    let closed = try await store.save(
      [.closed(outcome: "ended", reason: nil)], to: busy, by: .administrator)
    #expect(try await store.stored(opened.id) == closed)
    #expect(closed.occurrences[Sample.item]?.request != nil)
    let records = try await store.read { try $0.records(ofCase: opened.id) }
    #expect(records.reduce(nil) { Case.applying($1, to: $0) } == closed)
  }
}
