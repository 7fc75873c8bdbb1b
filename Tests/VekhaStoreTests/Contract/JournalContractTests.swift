import Testing
import VekhaCore
import VekhaRuntime

@Suite struct JournalContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `records come back in their order with their actors`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())])
    try await store.save(Sample.planned(), to: opened, by: .person(Sample.petrova))
    let records = try await store.read { try $0.records(ofCase: opened.id) }
    #expect(records.map(\.sequence) == [1, 2, 3])
    #expect(records.map(\.actor) == [.engine, .person(Sample.petrova), .person(Sample.petrova)])
    #expect(records.map(\.event) == [.opened(Sample.opening())] + Sample.planned())
    #expect(records.allSatisfy { $0.at == Sample.morning && $0.on == Sample.today })
  }

  @Test(arguments: Stores.all)
  func `each commit that adds records has one new seal`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    #expect(try await store.seal == "")
    try await store.settle()
    #expect(try await store.seal == "")
    let opened = try await store.save([.opened(Sample.opening())])
    let first = try await store.seal
    #expect(first.count == 64)
    try await store.save([], to: opened, wakeAt: Sample.morning)
    #expect(try await store.seal == first)
    try await store.save(Sample.planned(), to: opened)
    #expect(try await store.seal != first)
    #expect(try await store.verify().seals == 2)
  }

  @Test(arguments: Stores.all)
  func `the last recorded moment never goes back`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    #expect(try await store.read { try $0.lastRecordedAt() } == nil)
    try await store.save([.opened(Sample.opening())], id: "a")
    try await store.save(
      [.opened(Sample.opening())], id: "b", at: Sample.morning.adding(seconds: -5))
    #expect(try await store.read { try $0.lastRecordedAt() } == Sample.morning)
  }

  @Test(arguments: Stores.all)
  func `a write that fails leaves nothing behind`(kind: StoreKind) async throws {
    struct Doubt: Error {}
    let store = try kind.open(folder)
    try await store.settle()
    let change = try CaseChange([.opened(Sample.opening())] + Sample.planned())
    await #expect(throws: Doubt.self) {
      try await store.write { writer in
        try writer.save(change)
        throw Doubt()
      }
    }
    #expect(try await store.stored(change.after.id) == nil)
    #expect(try await store.verify() == Verification.empty)
  }

  @Test(arguments: Stores.all)
  func `texts are found by their references`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let text = Sample.text("Болезнь")
    try await store.write { writer in
      try writer.save(text)
      try writer.save(text)
    }
    let wanted: Set = [text.reference, Sample.reason]
    #expect(try await store.read { try $0.texts(wanted) } == [text.reference: "Болезнь"])
    #expect(try await store.verify().fault == nil)
  }
}

extension Store {
  fileprivate var seal: String {
    get async throws { try await read { try $0.latestSeal() } }
  }
}

extension Verification {
  fileprivate static let empty = Verification(
    cases: 0, records: 0, seals: 0, seal: "", fault: nil)
}
