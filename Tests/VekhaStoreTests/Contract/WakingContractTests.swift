import Testing
import VekhaCore
import VekhaRuntime

@Suite struct WakingContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `cases that are due come first when they wait longest`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    for (id, wait) in [("soon", 60), ("late", 5), ("later", 6), ("next", 61)] {
      try await store.save(
        [.opened(Sample.opening())], id: id, wakeAt: Sample.morning.adding(seconds: Int64(wait)))
    }
    try await store.save([.opened(Sample.opening())], id: "never")
    let found = try await store.read { reader in
      (
        try reader.caseIDs(dueBy: Sample.morning.adding(seconds: 60), limit: 10),
        try reader.caseIDs(dueBy: Sample.morning.adding(seconds: 60), limit: 2),
        try reader.nextWakeAt()
      )
    }
    #expect(found.0 == ["late", "later", "soon"])
    #expect(found.1 == ["late", "later"])
    #expect(found.2 == Sample.morning.adding(seconds: 5))
  }

  @Test(arguments: Stores.all)
  func `a case that was woken waits for its next moment or for none`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())], wakeAt: Sample.morning)
    let woken = try await store.save([], to: opened, wakeAt: Sample.morning.adding(seconds: 9))
    #expect(try await store.read { try $0.nextWakeAt() } == Sample.morning.adding(seconds: 9))
    try await store.save([], to: woken)
    #expect(try await store.read { try $0.nextWakeAt() } == nil)
  }
}
