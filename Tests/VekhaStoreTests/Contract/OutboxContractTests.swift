import Testing
import VekhaCore
import VekhaRuntime

@Suite struct OutboxContractTests {
  private let folder = TemporaryFolder()

  @Test(arguments: Stores.all)
  func `the same reminder is owed once, whatever is saved again`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    let state = try await store.openWithReminders([Sample.reminder(), Sample.reminder()])
    try await store.save([], to: state, reminders: [Sample.reminder(after: 60)])
    let waiting = try await store.waiting(for: [Sample.petrova])
    #expect(waiting.count == 1)
    #expect(
      waiting.first
        == Reminder(
          id: waiting[0].id, caseID: state.id, key: Sample.item, round: 1, step: .due,
          recipient: Sample.petrova, channel: .email, createdAt: Sample.morning,
          deliverAt: Sample.morning))
  }

  @Test(arguments: Stores.all)
  func `people are due when one of their reminders is`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.openWithReminders([
      Sample.reminder(after: 10), Sample.reminder(step: .opened, after: 20),
      Sample.reminder(to: Sample.ivanov, after: 30),
    ])
    #expect(try await store.due(after: 9) == [])
    #expect(try await store.due(after: 10) == [Sample.petrova])
    #expect(Set(try await store.due(after: 30)) == [Sample.petrova, Sample.ivanov])
    #expect(try await store.due(after: 30, limit: 1).count == 1)
    #expect(
      try await store.read { try $0.nextDeliverAt() } == Sample.morning.adding(seconds: 10))
    #expect(try await store.waiting(for: [Sample.petrova, Sample.ivanov]).count == 3)
  }

  @Test(arguments: Stores.all)
  func `a postponed reminder waits and a dropped one never comes back`(
    kind: StoreKind
  ) async throws {
    let store = try kind.open(folder)
    let state = try await store.openWithReminders([Sample.reminder()])
    let ids = try await store.waiting(for: [Sample.petrova]).map(\.id)
    try await store.write { try $0.postpone(ids, to: Sample.morning.adding(seconds: 5)) }
    #expect(try await store.due(after: 4) == [])
    #expect(try await store.due(after: 5) == [Sample.petrova])
    try await store.write { try $0.drop(ids) }
    try await store.save([], to: state, reminders: [Sample.reminder()])
    #expect(try await store.due(after: 5) == [])
    #expect(try await store.read { try $0.nextDeliverAt() } == nil)
  }

  @Test(arguments: Stores.all)
  func `a letter takes its reminders with it and gives them back`(kind: StoreKind) async throws {
    let store = try kind.open(folder)
    try await store.openWithReminders([Sample.reminder(), Sample.reminder(step: .opened)])
    let waiting = try await store.waiting(for: [Sample.petrova])
    try await store.write {
      try $0.save(Sample.letter("a"), carrying: waiting.map(\.id))
    }
    #expect(try await store.waiting(for: [Sample.petrova]) == [])
    #expect(try await store.read { try $0.reminders(ofLetters: ["a", "b"]) } == ["a": waiting])
    try await store.write {
      try $0.release(remindersOf: "a", deliverAt: Sample.morning.adding(seconds: 7))
    }
    #expect(try await store.waiting(for: [Sample.petrova]).count == 2)
    #expect(try await store.read { try $0.nextDeliverAt() } == Sample.morning.adding(seconds: 7))
  }
}

extension Store {
  @discardableResult
  fileprivate func openWithReminders(_ reminders: [NewReminder]) async throws -> Case {
    try await settle()
    return try await save(
      [.opened(Sample.opening())] + Sample.planned(), reminders: reminders)
  }

  fileprivate func waiting(for people: [PersonKey]) async throws -> [Reminder] {
    try await read { try $0.waitingReminders(for: people).values.joined() }
      .sorted { $0.id < $1.id }
  }

  fileprivate func due(after seconds: Int64, limit: Int = 10) async throws -> [PersonKey] {
    try await read {
      try $0.recipients(dueBy: Sample.morning.adding(seconds: seconds), limit: limit)
    }
  }
}
