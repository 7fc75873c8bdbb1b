import Testing
import VekhaCore
import VekhaRuntime

/// A day that went as it should passes its audit; whatever is missing, doubled or late is found.
@Suite struct AuditTests {
  /// A reader that tells of a spoiled outbox.
  private struct Spoiled: ForwardingReader {
    let reader: any StoreReader
    var rows: @Sendable ([Reminder]) -> [Reminder] = { $0 }
    var mail: @Sendable ([Letter]) -> [Letter] = { $0 }
    var journal: @Sendable ([Record]) -> [Record] = { $0 }

    func reminders(ofCases ids: [String], writtenIn span: Range<Instant>) throws -> [Reminder] {
      rows(try reader.reminders(ofCases: ids, writtenIn: span))
    }

    func letters(_ filter: LetterFilter) throws -> [Letter] { mail(try reader.letters(filter)) }

    func records(ofCase id: String) throws -> [Record] {
      journal(try reader.records(ofCase: id))
    }
  }

  private func audit(
    on day: String = "2022-03-15", of town: Municipality,
    spoiled: @escaping @Sendable (any StoreReader) -> any StoreReader = { $0 }
  ) async throws -> AuditView {
    let date = try #require(CivilDate(day))
    return try await town.store.read { [memory = town.memory] reader in
      try Audit(of: date, in: World(spoiled(reader), memory: memory)).view()
    }
  }

  private func town(through last: String = "2022-03-16") async throws -> Municipality {
    let town = try await Municipality.living(since: "2022-03-13T06:00:00+04:00")
    let (first, last) = (try #require(CivilDate("2022-03-13")), try #require(CivilDate(last)))
    for number in first.dayNumber...last.dayNumber {
      try await town.tick(at: "\(CivilDate(dayNumber: number))T09:30:00+04:00")
    }
    return town
  }

  @Test(arguments: ["2022-03-13", "2022-03-14", "2022-03-15", "2022-03-16"])
  func `a day that went as it should passes`(day: String) async throws {
    let view = try await audit(on: day, of: town())
    #expect(view.findings == [])
  }

  @Test func `a day is compared by its reminders and letters`() async throws {
    let view = try await audit(of: town())
    #expect(view.cases > 30 && view.reminders > 30 && view.letters > 30)
  }

  @Test func `a day on which people acted passes`() async throws {
    let town = try await town(through: "2022-03-14")
    try await town.tick(at: "2022-03-15T09:30:00+04:00")
    try await town.perform(
      .item(
        OccurrenceSelector(code: "1.3"),
        .complete(on: nil, evidence: [TextReference(rawValue: "order")], note: nil)),
      on: "uva-2022/school-4", by: "curator-4", at: "2022-03-15T11:00:00+04:00")
    #expect(try await audit(of: town).findings == [])
  }

  @Test func `a lost reminder is found`() async throws {
    let view = try await audit(of: town()) { reader in
      Spoiled(reader: reader, rows: { Array($0.dropFirst()) })
    }
    guard case .reminderLost? = view.findings.first, view.findings.count == 1 else {
      Issue.record("\(view.findings)")
      return
    }
  }

  @Test func `a rung that was not climbed is found`() async throws {
    let view = try await audit(of: town()) { reader in
      Spoiled(
        reader: reader,
        journal: { records in
          records.filter { record in
            if case .reminded(let reminding) = record.event { reminding.step != .due } else { true }
          }
        })
    }
    #expect(view.findings.contains { $0.code == "rung-missed" })
    #expect(view.findings.contains { $0.code == "reminder-unknown" })
  }

  @Test func `a second letter on one day is found`() async throws {
    let view = try await audit(of: town()) { reader in
      Spoiled(
        reader: reader,
        mail: { letters in
          letters
            + letters.map { letter in
              var second = letter
              second.id += "-again"
              return second
            }
        })
    }
    #expect(Set(view.findings.map(\.code)) == ["letters-doubled"])
  }

  @Test func `a letter out of hours is found`() async throws {
    let night = try Municipality.instant("2022-03-15T03:00:00+04:00")
    let view = try await audit(of: town()) { reader in
      Spoiled(
        reader: reader,
        mail: { letters in
          letters.map { letter in
            var letter = letter
            letter.createdAt = night
            return letter
          }
        })
    }
    #expect(view.findings.contains { $0.code == "letter-out-of-hours" })
  }

  @Test func `a case that nobody woke and a reminder that nobody sent are found`() async throws {
    let town = try await town(through: "2022-03-14")
    #expect(
      Set(try await audit(on: "2022-03-15", of: town).findings.map(\.code)) == ["case-asleep"])
  }
}
