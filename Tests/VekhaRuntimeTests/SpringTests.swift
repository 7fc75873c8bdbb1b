import Testing
import VekhaCore
import VekhaRuntime

/// The spring of 2022 under the Uva order, a tick a day.
@Suite struct SpringTests {
  private static func days(_ first: String, _ last: String) -> [CivilDate] {
    guard let start = CivilDate(first), let end = CivilDate(last) else { return [] }
    return (start.dayNumber...end.dayNumber).map { CivilDate(dayNumber: $0) }
  }

  private static func morning(_ date: CivilDate) -> String { "\(date)T10:00:00+04:00" }

  @Test func `everybody gets at most one letter a day, on working days alone`() async throws {
    let uva = try await Municipality.living(since: "2022-03-01T09:00:00+04:00")
    var days: Set<CivilDate> = []
    for day in Self.days("2022-03-01", "2022-04-30") {
      try await uva.tick(at: Self.morning(day))
      try await uva.tick(at: "\(day)T16:00:00+04:00")
      let addresses = await uva.mailbox.collect().map(\.address)
      #expect(Set(addresses).count == addresses.count, "one letter each on \(day)")
      if !addresses.isEmpty { days.insert(day) }
    }
    #expect(!days.isEmpty)
    let off = ["2022-03-08", "2022-03-07", "2022-03-06", "2022-03-12"].compactMap { CivilDate($0) }
    #expect(days.isDisjoint(with: off))
    #expect(days.allSatisfy { $0.weekday != .sunday })
  }

  @Test func `silence about a deadline climbs to the coordinator, then to the head`()
    async throws
  {
    let uva = try await Municipality.living(since: "2022-03-01T09:00:00+04:00")
    var firstEscalation: [Step: CivilDate] = [:]
    for day in Self.days("2022-03-01", "2022-04-05") {
      try await uva.tick(at: Self.morning(day))
      for step in try await uva.steps(about: "1.3", in: "uva-2022/school-4", on: day) {
        firstEscalation[step] = firstEscalation[step] ?? day
      }
    }
    #expect(firstEscalation[.due]?.iso == "2022-03-15")
    #expect(firstEscalation[.escalate(.coordinator)]?.iso == "2022-03-22")
    #expect(firstEscalation[.escalate(.head)]?.iso == "2022-03-29")
  }

  @Test func `those who heard of an overdue item hear that it is settled`() async throws {
    let uva = try await Municipality.living(since: "2022-03-01T09:00:00+04:00")
    for day in Self.days("2022-03-01", "2022-03-30") {
      try await uva.tick(at: Self.morning(day))
    }
    let order = SaltedText.sealing("Приказ № 17")
    try await uva.perform(
      .item(
        OccurrenceSelector(code: "1.3"),
        .complete(on: nil, evidence: [order.reference], note: nil)),
      on: "uva-2022/school-4", by: "curator-4", at: "2022-03-30T12:00:00+04:00", texts: [order])
    let settled = try await uva.recipients(of: .settled, in: "uva-2022/school-4")
    #expect(settled == ["coordinator", "head"])
    _ = await uva.mailbox.collect()
    try await uva.tick(at: "2022-03-31T10:00:00+04:00")
    let addresses = Set(await uva.mailbox.collect().map(\.address))
    #expect(addresses.isSuperset(of: ["coordinator@example.org", "head@example.org"]))
  }

  @Test func `after three weeks of silence everybody gets one true letter`() async throws {
    let uva = try await Municipality.living(since: "2022-03-01T09:00:00+04:00")
    try await uva.tick(at: "2022-03-04T10:00:00+04:00")
    _ = await uva.mailbox.collect()
    try await uva.tick(at: "2022-03-25T10:00:00+04:00")
    let addresses = await uva.mailbox.collect().map(\.address)
    #expect(addresses.contains("curator-4@example.org"))
    #expect(Set(addresses).count == addresses.count)
    try await uva.tick(at: "2022-03-25T11:00:00+04:00")
    #expect(await uva.mailbox.collect().isEmpty)
  }
}

extension Municipality {
  /// The steps of the ladder that were owed about an item on a day, by the journal.
  func steps(about code: String, in id: String, on day: CivilDate) async throws -> [Step] {
    try await remindings(in: id).filter { $0.on == day && $0.reminding.key.code == code }
      .map(\.reminding.step)
  }

  /// The ids of all who were owed a step in a case.
  func recipients(of step: Step, in id: String) async throws -> Set<String> {
    let keys = try await remindings(in: id).filter { $0.reminding.step == step }
      .flatMap(\.reminding.recipients)
    return try await store.read { reader in
      let people = try reader.directory().people
      return Set(keys.compactMap { people[$0]?.id })
    }
  }

  private func remindings(in id: String) async throws -> [(on: CivilDate, reminding: Reminding)] {
    try await store.read { try $0.records(ofCase: id) }.compactMap { record in
      if case .reminded(let reminding) = record.event { (record.on, reminding) } else { nil }
    }
  }
}
