import VekhaCore
import VekhaRuntime

extension CaseChange {
  /// The change that the events make of a case, as the runtime would hand it to the store.
  init(
    _ events: [Event], to before: Case? = nil, id: String = "uva-2022/school-1",
    at moment: Instant = Sample.morning, by actor: Actor = .engine, wakeAt: Instant? = nil,
    holders: [OccurrenceKey: [PersonKey]] = [:], reminders: [NewReminder] = []
  ) throws {
    let first = (before?.sequence ?? 0) + 1
    let records = events.enumerated().map { index, event in
      Record(
        caseID: before?.id ?? id, sequence: first + index, at: moment, on: Sample.today,
        actor: actor, event: event)
    }
    guard let after = records.reduce(before, { Case.applying($1, to: $0) }) else {
      throw NothingOpened()
    }
    self.init(
      before: before, after: after, records: records, wakeAt: wakeAt,
      holders: holders.mapValues { Holders(people: $0) }, reminders: reminders)
  }

  private struct NothingOpened: Error {}
}

extension Store {
  /// Saves the sample's directory.
  func settle() async throws {
    try await write { try $0.save(Sample.directory, at: Sample.morning) }
  }

  /// Saves the change that the events make of a case, and returns the case.
  @discardableResult
  func save(
    _ events: [Event], to before: Case? = nil, id: String = "uva-2022/school-1",
    at moment: Instant = Sample.morning, by actor: Actor = .engine, wakeAt: Instant? = nil,
    holders: [OccurrenceKey: [PersonKey]] = [:], reminders: [NewReminder] = []
  ) async throws -> Case {
    let change = try CaseChange(
      events, to: before, id: id, at: moment, by: actor, wakeAt: wakeAt, holders: holders,
      reminders: reminders)
    try await write { try $0.save(change) }
    return change.after
  }

  /// Opens empty cases, one in each transaction.
  func openCases(_ ids: [String]) async throws {
    try await settle()
    for id in ids { try await save([.opened(Sample.opening())], id: id) }
  }

  /// A case to which everything has happened, closed in the end; it has 14 records under 3 seals.
  func saveBusyCase() async throws -> Case {
    let opened = try await save(
      [.opened(Sample.opening(members: Sample.members))] + Sample.planned(Sample.recurring)
        + Sample.planned() + Sample.stay)
    let busy = try await save(Sample.busyDay, to: opened, by: .person(Sample.petrova))
    return try await save(
      [.closed(outcome: "ended", reason: nil)], to: busy, by: .administrator)
  }

  func fillWithBusyCase() async throws -> Case {
    try await settle()
    return try await saveBusyCase()
  }

  func stored(_ id: String) async throws -> Case? {
    try await read { try $0.cases([id]).first }
  }
}
