import Testing
import VekhaCore
import VekhaRuntime

/// Whatever becomes of clocks, zones and calendars in the middle of a ladder: dates and letters follow, nothing doubles.
@Suite struct UpheavalTests {
  enum Upheaval: Sendable {
    case none
    /// The machine's clock runs back so many hours and goes on from there.
    case clockBack(hours: Int)
    case move(to: String)
    /// The calendar is loaded again with one more day off.
    case decree(dayOff: String)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var zone = "Europe/Samara"
    var deadline = "2022-04-14"
    var upheaval = Upheaval.none
    /// When it comes.
    var at = "2022-04-13T12:10:00+04:00"
    /// The days of the letters where the town is, and the date in the end.
    var letters = ["2022-04-11", "2022-04-13", "2022-04-14", "2022-04-15", "2022-04-18"]
    var due = "2022-04-14"
    /// How often the journal says that the date moved.
    var moves = 0

    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "nothing happens"),
    Row(name: "the clock runs back an hour", upheaval: .clockBack(hours: 1)),
    Row(
      name: "the clock runs back an hour right after the letter", upheaval: .clockBack(hours: 1),
      at: "2022-04-13T09:40:00+04:00"),
    Row(
      name: "the clock runs back over midnight", upheaval: .clockBack(hours: 2),
      at: "2022-04-14T00:40:00+04:00"),
    Row(name: "the clock runs back two days", upheaval: .clockBack(hours: 48)),
    Row(name: "the town moves eight hours east", upheaval: .move(to: "Asia/Kamchatka")),
    Row(name: "the town moves two hours west", upheaval: .move(to: "Europe/Kaliningrad")),
    Row(
      name: "the town moves west right after the letter",
      upheaval: .move(to: "Europe/Kaliningrad"), at: "2022-04-14T09:40:00+04:00"),
    Row(
      name: "the clocks are set forward", zone: "Europe/Berlin", deadline: "2022-03-28",
      letters: ["2022-03-25", "2022-03-28", "2022-03-29", "2022-03-30", "2022-03-31"],
      due: "2022-03-28"),
    Row(
      name: "the clocks are set back", zone: "Europe/Berlin", deadline: "2022-10-31",
      letters: ["2022-10-28", "2022-10-31", "2022-11-01", "2022-11-02", "2022-11-03"],
      due: "2022-10-31"),
    Row(
      name: "a decree takes the day of the deadline", upheaval: .decree(dayOff: "04-14"),
      letters: ["2022-04-11", "2022-04-13", "2022-04-15", "2022-04-18"], due: "2022-04-15",
      moves: 1),
    Row(
      name: "a decree takes a day on which a letter was to leave",
      upheaval: .decree(dayOff: "04-15"),
      letters: ["2022-04-11", "2022-04-13", "2022-04-14", "2022-04-18"]),
  ]

  @Test(arguments: rows)
  func `dates and letters follow, each move is in the journal, nothing doubles`(
    row: Row
  ) async throws {
    let first = try #require(CivilDate(row.letters[0]))
    let start = Zones.midnight(of: first, in: row.zone)
    let town = try await SmallTown(
      zone: row.zone, offset: "Z", deadline: row.deadline,
      since: "\(start.adding(seconds: -3600).iso8601.dropLast())")
    let left = try await town.live(row, from: start)
    #expect(left.map { "\($0.date)" } == row.letters)
    #expect(left.allSatisfy { (9...18).contains($0.time.minutes / 60) }, "\(left)")
    let state = try #require(try await town.municipality.cases("*").first)
    #expect(state.occurrences.first?.dates.due == CivilDate(row.due))
    #expect(state.occurrences.first?.originalDue == CivilDate(row.deadline))
    let (moves, told) = try await town.store.read { reader in
      let records = try reader.records(ofCase: state.id)
      let letters = try reader.letters(LetterFilter())
      let reminders = try reader.reminders(ofLetters: letters.map(\.id)).values.joined()
      return (records.count(where: \.isMove), reminders.map { "\($0.round) \($0.step)" })
    }
    #expect(moves == row.moves)
    #expect(told.count == Set(told).count, "\(told)")
  }
}

extension Record {
  fileprivate var isMove: Bool {
    if case .dueMoved = event { true } else { false }
  }
}

extension SmallTown {
  fileprivate var store: any Store { municipality.store }

  /// Lets a pass run every hour for ten days, the upheaval among them, and says when letters left, where the town is.
  fileprivate func live(
    _ row: UpheavalTests.Row, from start: Instant
  ) async throws -> [CivilMoment] {
    let turn = try Municipality.instant(row.at)
    var (now, zone, isOver) = (start.adding(seconds: 1200), row.zone, false)
    var left: [CivilMoment] = []
    while now < start.adding(seconds: 10 * 86_400) {
      if turn <= now, !isOver {
        isOver = true
        switch row.upheaval {
        case .none: break
        case .clockBack(let hours): now = now.adding(seconds: Int64(-hours * 3600))
        case .move(let other):
          try await move(to: other, at: now)
          zone = other
        case .decree(let day): try await decree(dayOff: day, at: now)
        }
      }
      try await municipality.tick(as: .clock(now))
      let at = Zones.civil(now, in: zone)
      left += await municipality.mailbox.collect().map { _ in at }
      now = now.adding(seconds: 3600)
    }
    return left
  }

  private func decree(dayOff day: String, at moment: Instant) async throws {
    let calendar = try Shelf.file(
      "calendars/ru.yaml", replacing: "03-07, 03-08,", with: "03-07, 03-08, \(day),")
    try await municipality.load([calendar], at: moment.iso8601)
  }
}
