import Testing
import VekhaCore
import VekhaRuntime

/// Why a person got no letter on a day.
@Suite struct PersonDayTests {
  private static let noon = "T12:00:00+04:00"

  /// The reasons for a day without a letter, after every day until then was lived.
  private func reasons(
    for person: String = "curator-4", on date: String,
    after prepare: (Municipality) async throws -> Void = { _ in }
  ) async throws -> [PersonDayView.Reason] {
    let town = try await Municipality.living(since: "2022-03-01T06:00:00+04:00")
    try await prepare(town)
    let (first, last) = (try #require(CivilDate("2022-03-01")), try #require(CivilDate(date)))
    for number in first.dayNumber...last.dayNumber {
      try await town.tick(at: "\(CivilDate(dayNumber: number))\(Self.noon)")
    }
    return try await town.store.read { [memory = town.memory] reader in
      try World(reader, memory: memory).day(of: person, on: last).reasons
    }
  }

  @Test func `a quiet day names the next rung`() async throws {
    let reasons = try await reasons(on: "2022-03-10")
    guard case .nothingNew(let next?)? = reasons.first else {
      Issue.record("\(reasons)")
      return
    }
    #expect(next.date == CivilDate("2022-03-14") && next.step == .before(.days(1)))
    #expect(next.duty.caseID == "uva-2022/school-4")
  }

  @Test func `a day off is named with the next day of letters`() async throws {
    let next = try #require(CivilDate("2022-03-09"))
    #expect(try await reasons(on: "2022-03-07").contains(.dayOff(next: next)))
  }

  @Test func `who has no address is told apart, with those who are written to instead`()
    async throws
  {
    let reasons = try await reasons(for: "mentor-3", on: "2022-03-02")
    let director = PersonDayView.Reader(id: "director-1", name: "Трофимова Ксения Викторовна")
    #expect(reasons == [.noAddress(instead: [director])])
  }

  @Test func `who has nothing to do is said to have no duties`() async throws {
    #expect(try await reasons(for: "mentor-1", on: "2022-03-02") == [.noDuties])
  }

  @Test func `an acknowledged duty keeps quiet until its day`() async throws {
    let until = try #require(CivilDate("2022-03-25"))
    let reasons = try await reasons(on: "2022-03-17") { town in
      for code in ["1.2", "1.3"] {
        try await town.perform(
          .item(
            OccurrenceSelector(code: code),
            .acknowledge(until: until, TextReference(rawValue: "word"))),
          on: "uva-2022/school-4", by: "curator-4", at: "2022-03-01T06:10:00+04:00")
      }
    }
    #expect(
      reasons.contains { reason in
        if case .acknowledged(let duty, until) = reason { duty.code == "1.3" } else { false }
      }, "\(reasons)")
  }

  @Test func `a suspended case keeps quiet`() async throws {
    let reasons = try await reasons(on: "2022-03-15") { town in
      try await town.perform(
        .suspend(reason: TextReference(rawValue: "word")), on: "uva-2022/school-4",
        at: "2022-03-01T06:10:00+04:00")
    }
    let since = try #require(CivilDate("2022-03-01"))
    #expect(reasons.contains(.suspended(caseID: "uva-2022/school-4", since: since)))
  }

  @Test func `a day with a letter shows the letter`() async throws {
    let town = try await Municipality.living(since: "2022-03-01T06:00:00+04:00")
    try await town.tick(at: "2022-03-01\(Self.noon)")
    let date = try #require(CivilDate("2022-03-01"))
    let day = try await town.store.read { [memory = town.memory] reader in
      try World(reader, memory: memory).day(of: "curator-4", on: date)
    }
    #expect(day.letters.count == 1 && day.reasons.isEmpty)
  }
}
