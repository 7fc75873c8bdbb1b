import Testing
import VekhaCore
import VekhaRuntime
import VekhaStore

/// Two stores on one file, as two processes have it.
@Suite struct SharingTests {
  private let folder = TemporaryFolder()

  @Test func `two writers take turns and the journal stays whole`() async throws {
    let stores = [
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database),
    ]
    try await stores[0].settle()
    try await withThrowingTaskGroup { group in
      for (name, store) in stores.enumerated() {
        group.addTask {
          for number in 0..<20 {
            try await store.save([.opened(Sample.opening())], id: "\(name)/\(number)")
          }
        }
      }
      try await group.waitForAll()
    }
    let found = try await stores[1].verify()
    #expect(found.fault == nil && found.cases == 40 && found.seals == 40)
  }

  @Test func `a write sees what another process has done to a case it knew`() async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    try await mine.settle()
    let opened = try await mine.save([.opened(Sample.opening())] + Sample.planned())
    #expect(try await mine.write { try $0.cases([opened.id]) } == [opened])
    let done = try await other.save(Self.completion, to: opened)
    #expect(try await mine.write { try $0.cases([opened.id]) } == [done])
  }

  @Test func `what was taken back is not known to the next write`() async throws {
    let store = try SQLiteStore(path: folder.database)
    try await store.settle()
    let opened = try await store.save([.opened(Sample.opening())] + Sample.planned())
    let change = try CaseChange(
      Self.completion, to: opened, id: opened.id, at: Sample.morning, by: .engine, wakeAt: nil,
      holders: [:], reminders: [])
    await #expect(throws: StoreFailure.diskFull) {
      try await store.write { writer in
        try writer.save(change)
        throw StoreFailure.diskFull
      }
    }
    #expect(try await store.write { try $0.cases([opened.id]) } == [opened])
  }

  private static let completion = [Event.completed(Sample.item, Completed(on: Sample.today))]

  @Test func `many may open a new database at once`() async throws {
    let path = folder.database
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 { group.addTask { try await SQLiteStore(path: path).settle() } }
      try await group.waitForAll()
    }
    #expect(try await SQLiteStore(path: path).verify().fault == nil)
  }

  @Test func `a snapshot does not see what is written meanwhile`() async throws {
    let store = try SQLiteStore(path: folder.database)
    let path = folder.database
    try await store.settle()
    let seen = try await store.read { reader in
      let before = try reader.caseIDs(matching: "*")
      try RawDatabase(path).run(
        "UPDATE organisation SET title = 'Другая' WHERE id = 'uo'")
      return (before, try reader.directory().organisations["uo"]?.title)
    }
    #expect(seen.0 == [] && seen.1 == "Управление")
    #expect(
      try await store.read { try $0.directory().organisations["uo"]?.title } == "Другая")
  }

  @Test func `every commit changes the count for everybody`() async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    try await mine.settle()
    let stores = [mine, other]
    for (writer, durability) in [(mine, Durability.durable), (other, .durable), (mine, .relaxed)] {
      let before = [try await mine.changeCount(), try await other.changeCount()]
      let source = StoredSource(kind: .calendar, id: "ru", version: "\(before)", text: "")
      try await writer.write(durability) { try $0.save(source, at: Sample.morning) }
      for (index, store) in stores.enumerated() {
        #expect(try await store.changeCount() != before[index])
      }
    }
    let quiet = try await mine.changeCount()
    _ = try await other.read { try $0.directory() }
    try await mine.write { _ = try $0.directory() }
    #expect(try await mine.changeCount() == quiet)
  }

  @Test func `one process at a time hands out letters`() async throws {
    let (mine, other) = (
      try SQLiteStore(path: folder.database), try SQLiteStore(path: folder.database)
    )
    let claim = try #require(try await mine.claimDelivery())
    #expect(try await other.claimDelivery() == nil)
    #expect(try await mine.claimDelivery() == nil)
    claim.release()
    let next = try await other.claimDelivery()
    #expect(next != nil)
  }

  @Test func `a claim that is let go of is free again`() async throws {
    let store = try SQLiteStore(path: folder.database)
    _ = try await store.claimDelivery()
    let again = try await store.claimDelivery()
    #expect(again != nil)
  }
}
