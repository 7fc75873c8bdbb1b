import Testing
import VekhaCore
import VekhaRuntime

/// Why a person will get no letter on a day that is still to come, as people have decided about letters.
@Suite struct ForeseenDayTests {
  private static let start = "2022-03-01T06:10:00+04:00"

  private func day(
    of person: String = "curator-4", on date: String,
    after arrange: (Municipality) async throws -> Void = { _ in }
  ) async throws -> PersonDayView {
    let town = try await Municipality.living(since: "2022-03-01T06:00:00+04:00")
    try await arrange(town)
    let (day, from) = (try Municipality.date(date), try Municipality.instant(Self.start))
    let stationery = Stationery(from: try Municipality.sender, address: "", language: .ru)
    return try await town.store.read { [memory = town.memory] reader in
      var rehearsal = try Rehearsal(
        on: reader, memory: memory, assuming: .nobody, stationery: stationery)
      return try rehearsal.day(of: person, on: day, from: from)
    }
  }

  @Test func `the letter that will come is shown with its items`() async throws {
    let view = try await day(on: "2022-03-14")
    #expect(view.isForeseen && view.reasons.isEmpty)
    #expect(view.letters.flatMap(\.lines).contains { $0.code == "1.3" })
  }

  @Test func `a silence is named with its end, its author and its reason`() async throws {
    let view = try await day(on: "2022-03-16") { town in
      try await town.silence(
        .organisation("school-4"), through: "2022-03-31", at: Self.start)
    }
    guard case .silent(let silence)? = view.reasons.first else {
      Issue.record("\(view.reasons)")
      return
    }
    #expect(silence.organisation == "school-4" && silence.by == "coordinator")
    #expect(silence.until == CivilDate("2022-03-31") && silence.reason == "Карантин")
  }

  @Test func `her director hears of the same silence where a step up was kept back`() async throws {
    let view = try await day(of: "director-4", on: "2022-03-22") { town in
      try await town.silence(
        .organisation("school-4"), through: "2022-03-31", at: Self.start)
    }
    #expect(!view.reasons.isEmpty && view.letters.isEmpty, "\(view.reasons)")
  }

  @Test func `who is away is told apart, with the one who reads her letters`() async throws {
    let arrange: (Municipality) async throws -> Void = { town in
      try await town.substitute(
        "curator-6", for: "curator-5", from: "2022-03-10", through: "2022-03-25",
        at: Self.start)
    }
    let last = try #require(CivilDate("2022-03-25"))
    let away = try await day(of: "curator-5", on: "2022-03-14", after: arrange)
    let standIn = PersonDayView.Reader(id: "curator-6", name: "Корнилова Варвара Николаевна")
    #expect(away.reasons == [.stoodInFor(by: standIn, until: last)])
    let reader = try await day(of: "curator-6", on: "2022-03-14", after: arrange)
    #expect(
      reader.letters.flatMap(\.lines).contains { $0.caseID == "uva-2022/school-5" })
  }

  @Test func `what waits for her weekly letter is said to wait for it`() async throws {
    let view = try await day(on: "2022-03-10") { town in
      try await town.prefer(Preferences(digest: .weekly), by: "curator-4")
    }
    #expect(view.letters.isEmpty)
    let press = try await day(on: "2022-03-15") { town in
      try await town.prefer(Preferences(digest: .weekly), by: "curator-4")
    }
    #expect(press.letters.count == 1, "what is due does not wait for Monday")
  }

  @Test func `her own hour is the hour of the letter`() async throws {
    let hour = try #require(CivilTime(hour: 15, minute: 0))
    let view = try await day(on: "2022-03-15") { town in
      try await town.prefer(Preferences(hour: hour), by: "curator-4")
    }
    #expect(view.letters.map(\.composed.time) == [hour])
  }

  @Test func `a later date is given as the reason for silence on the first one`() async throws {
    let (first, later) = (try Municipality.date("2022-03-15"), try Municipality.date("2022-05-16"))
    let view = try await day(on: "2022-03-16") { town in
      for code in ["1.2", "1.3"] {
        try await town.perform(
          .item(
            OccurrenceSelector(code: code),
            .postpone(until: later, reason: TextReference(rawValue: "word"))),
          on: "uva-2022/school-4", by: "coordinator", at: Self.start)
      }
    }
    let isTold = view.reasons.contains { reason in
      if case .postponed(let duty, first, later) = reason { duty.code == "1.3" } else { false }
    }
    #expect(isTold, "\(view.reasons) \(view.letters.count)")
  }
}
