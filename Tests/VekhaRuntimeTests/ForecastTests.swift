import Foundation
import Testing
import VekhaCore
import VekhaRuntime

/// What a rehearsal says will be sent is what is sent.
@Suite struct ForecastTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var roadmap: String
    var since: String
    var days: Int
    var assumption: Assumption

    var testDescription: String { "\(roadmap) from \(since), \(assumption.name)" }
  }

  static let rows = [
    Row(roadmap: "uva-2022", since: "2022-03-01", days: 45, assumption: .nobody),
    Row(roadmap: "uva-2022", since: "2022-03-01", days: 45, assumption: .done(daysLate: 0)),
    Row(roadmap: "uva-2022", since: "2022-08-30", days: 40, assumption: .done(daysLate: 9)),
    Row(roadmap: "kuzbass-school-2020", since: "2020-08-20", days: 60, assumption: .nobody),
    Row(
      roadmap: "novokuznetsk-2021", since: "2021-12-25", days: 30,
      assumption: .done(daysLate: 16)),
    Row(roadmap: "mostovsky-2021", since: "2021-01-11", days: 60, assumption: .nobody),
  ]

  @Test(arguments: rows)
  func `the days that come bring the letters that were forecast`(row: Row) async throws {
    let town = try await Municipality.living(
      by: [row.roadmap], since: "\(row.since)T06:00:00+04:00")
    let first = try #require(CivilDate(row.since))
    let last = first.adding(days: row.days - 1)
    let forecast = try await town.forecast(
      from: "\(row.since)T06:30:00+04:00", through: last, assuming: row.assumption)
    let lived = try await town.live(from: first, through: last, with: row.assumption)
    #expect(Set(forecast.letters.map(Told.init)).symmetricDifference(lived) == [])
    #expect(forecast.letters.count == lived.count)
    #expect(lived.count > 20)
  }

  @Test func `a year with a silence, a substitute and people's wishes goes as forecast`()
    async throws
  {
    let town = try await Municipality.living(since: "2022-03-01T06:00:00+04:00")
    try await town.arrangeLetters(at: "2022-03-01T06:10:00+04:00")
    let last = try #require(CivilDate("2023-02-28"))
    let start = "2022-03-01T06:30:00+04:00"
    let forecast = try await town.forecast(from: start, through: last)
    try await town.run(from: start, through: last)
    let lived = try await town.store.read { [memory = town.memory] reader in
      try World(reader, memory: memory).letters(LetterFilter()).map(Told.init)
    }
    #expect(Set(forecast.letters.map(Told.init)).symmetricDifference(lived) == [])
    #expect(forecast.letters.count == lived.count)
    #expect(lived.count > 2000)
  }

  @Test func `a forecast changes nothing`() async throws {
    let town = try await Municipality.living(since: "2022-03-01T10:00:00+04:00")
    let before = try await town.store.verify()
    let last = try #require(CivilDate("2022-04-01"))
    let first = try await town.forecast(from: "2022-03-01T10:30:00+04:00", through: last)
    let again = try await town.forecast(from: "2022-03-01T10:30:00+04:00", through: last)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try encoder.encode(first) == encoder.encode(again))
    #expect(try await town.store.verify() == before)
  }

  @Test func `rungs that nobody hears of and people without an address are named`() async throws {
    let town = try await Municipality.living(since: "2022-03-01T10:00:00+04:00")
    let last = try #require(CivilDate("2022-05-01"))
    let idle = try await town.forecast(
      from: "2022-03-01T10:30:00+04:00", through: last, assuming: .done(daysLate: 0)
    ).idleRungs
    #expect(idle.contains { $0.step == .escalate(.head) && $0.reason == .notReached })
    let late = try await town.forecast(from: "2022-03-01T10:30:00+04:00", through: last).idleRungs
    #expect(!late.contains { $0.definition == "uva-2022" && $0.step == .escalate(.head) })
  }
}

/// A letter by what makes it the same in a forecast and in life.
struct Told: Hashable {
  var date: CivilDate
  var person: String
  var subject: String
  var items: [String]

  init(_ letter: ForecastView.Letter) {
    (date, person, subject) = (letter.date, letter.person, letter.subject)
    items = letter.items.map(Self.name).sorted()
  }

  init(_ letter: LetterView) {
    date = Zones.civil(letter.createdAt, in: "Europe/Samara").date
    (person, subject) = (letter.recipient, letter.subject)
    items = letter.items.map(Self.name).sorted()
  }

  private static func name(_ item: LetterView.Item) -> String {
    "\(item.caseID) \(item.code) \(item.occurrence) \(item.step)"
  }
}

extension Municipality {
  /// The letters that a rehearsal foresees.
  func forecast(
    from time: String, through last: CivilDate, assuming assumption: Assumption = .nobody
  ) async throws -> ForecastView {
    let start = try Self.instant(time)
    let stationery = Stationery(from: try Self.sender, address: "", language: .ru)
    return try await store.read { [memory] reader in
      var rehearsal = try Rehearsal(
        on: reader, memory: memory, assuming: assumption, stationery: stationery)
      return try rehearsal.forecast(from: start, through: last)
    }
  }

  /// Lives day by day: a pass at noon and one when the next day begins further east, and what the assumption says is marked at six.
  func live(
    from first: CivilDate, through last: CivilDate, with assumption: Assumption
  ) async throws -> Set<Told> {
    for number in first.dayNumber...last.dayNumber {
      let day = CivilDate(dayNumber: number)
      for hour in [12, 15] { try await tick(at: "\(day)T\(hour):00:00+04:00") }
      if case .done(let daysLate) = assumption { try await mark(on: day, daysLate: daysLate) }
    }
    return try await store.read { [memory] reader in
      Set(try World(reader, memory: memory).letters(LetterFilter()).map(Told.init))
    }
  }

  private func mark(on day: CivilDate, daysLate: Int) async throws {
    for state in try await cases("*") {
      for occurrence in state.occurrences.values.sorted(by: { $0.key < $1.key })
      where occurrence.status == .open {
        guard let due = occurrence.dates.due, due.adding(days: daysLate) <= day else { continue }
        let duty = OccurrenceSelector(code: occurrence.key.code, date: occurrence.key.date)
        let done = ItemCommand.complete(
          on: nil, evidence: [TextReference(rawValue: "paper")], note: nil)
        try await perform(.item(duty, done), on: state.id, at: "\(day)T18:00:00+04:00")
      }
      if state.scope == .run { try await completeStage(of: state.id, on: day) }
    }
  }

  /// Goes on to the next stage where nothing holds the case up.
  private func completeStage(of id: String, on day: CivilDate) async throws {
    do {
      try await perform(
        .completeStage(to: nil, evidence: []), on: id, at: "\(day)T18:00:00+04:00")
    } catch is Refusal {}
  }
}

extension Municipality {
  /// Whatever people may have said about letters is in force: silences, an absence, wishes, a promise, a later date.
  fileprivate func arrangeLetters(at time: String) async throws {
    try await silence(.organisation("school-4"), through: "2022-05-20", at: time)
    try await silence(.item("uva-2022/school-7", "1.3"), through: "2022-03-31", at: time)
    try await substitute(
      "curator-6", for: "curator-5", from: "2022-03-10", through: "2022-06-30", at: time)
    try await prefer(Preferences(hour: CivilTime(hour: 15, minute: 0)), by: "curator-8")
    try await prefer(Preferences(digest: .weekly), by: "curator-9")
    let duty = OccurrenceSelector(code: "1.3")
    try await perform(
      .item(duty, .acknowledge(until: Self.date("2022-04-20"), Self.text("Делаем").reference)),
      on: "uva-2022/school-10", by: "curator-10", at: time)
    try await perform(
      .item(
        duty, .postpone(until: Self.date("2022-05-16"), reason: Self.text("Болезнь").reference)),
      on: "uva-2022/school-11", by: "coordinator", at: time)
  }
}
