import Testing
import VekhaCore
import VekhaRuntime

/// What a clock may do to an office: run back, skip, change to summer time, reach the year's end.
@Suite struct ClockTests {
  @Test func `a clock that runs back an hour sends nothing again and loses nothing`() async throws {
    let town = try await SmallTown(deadline: "2022-04-14", since: "2022-04-12T08:00:00")
    let municipality = town.municipality
    func pass(_ time: String) async throws -> Int {
      let instant = try Municipality.instant(time + "+04:00")
      try await municipality.tick(as: .clock(instant))
      return await municipality.mailbox.collect().count
    }
    #expect(try await pass("2022-04-13T10:00:00") == 1)
    #expect(try await pass("2022-04-13T09:00:00") == 0)
    #expect(try await pass("2022-04-12T09:00:00") == 0)
    #expect(try await pass("2022-04-14T10:00:00") == 1)
  }

  @Test func `three weeks skipped give one letter that tells the present`() async throws {
    let town = try await SmallTown(deadline: "2022-04-14", since: "2022-04-12T08:00:00")
    #expect(try await town.letters(from: "2022-05-05", to: "2022-05-05").count == 1)
    #expect(try await town.letters(from: "2022-05-06", to: "2022-05-06").isEmpty)
  }

  @Test(arguments: [
    ("at 02:15–02:45 every day", "2022-03-25", "2022-03-28"),
    ("at 02:00–03:00 every day", "2022-03-25", "2022-03-28"),
    ("at 02:15–02:45 every day", "2022-10-28", "2022-10-31"),
    ("at 02:00–03:00 every day", "2022-10-28", "2022-10-31"),
  ])
  func `an hour that summer time takes away or gives twice brings one letter a day`(
    hours: String, first: String, last: String
  ) async throws {
    // A rung falls on each day, the Sunday of the change among them.
    let due = first.hasPrefix("2022-03") ? "2022-03-25" : "2022-10-28"
    let town = try await SmallTown(
      zone: "Europe/Berlin", offset: "Z", hours: hours, calendar: "restless", deadline: due,
      since: "\(first)T00:10:00")
    let left = try await town.letters(from: first, to: last)
    #expect(left.count == 4, "\(left)")
    #expect(Set(left.map { $0.prefix(10) }).count == 4)
  }

  @Test func `a leap day is a day like others`() async throws {
    let town = try await SmallTown(deadline: "29 февраля 2024 г.", since: "2024-02-27T08:00:00")
    let left = try await town.letters(from: "2024-02-28", to: "2024-03-01", at: [10])
    #expect(left.map { $0.prefix(10) } == ["2024-02-28", "2024-02-29", "2024-03-01"])
  }

  @Test func `over the new year a deadline waits for the first working day, and so do letters`()
    async throws
  {
    let town = try await SmallTown(deadline: "31 декабря 2022 г.", since: "2022-12-28T08:00:00")
    let item = try await town.municipality.items("2022-12-28T09:00:00+04:00").first
    #expect(item?.due?.iso == "2023-01-09")
    let left = try await town.letters(from: "2022-12-29", to: "2023-01-10", at: [10])
    #expect(left.map { $0.prefix(10) } == ["2022-12-30", "2023-01-09", "2023-01-10"])
  }

  @Test func `a decree that moves a working day moves the deadline, and nobody is told twice`()
    async throws
  {
    let town = try await SmallTown(deadline: "2022-04-14", since: "2022-04-11T08:00:00")
    let before = try await town.letters(from: "2022-04-11", to: "2022-04-13", at: [10])
    let decree = try Shelf.file(
      "calendars/ru.yaml", replacing: "03-07, 03-08,", with: "03-07, 03-08, 04-14,")
    try await town.municipality.load([decree], at: "2022-04-13T12:00:00+04:00")
    let item = try await town.municipality.items("2022-04-13T13:00:00+04:00").first
    #expect(item?.due?.iso == "2022-04-15")
    #expect(item?.originalDue?.iso == "2022-04-14")
    let after = try await town.letters(from: "2022-04-13", to: "2022-04-18", at: [13])
    #expect(before.map { $0.prefix(10) } == ["2022-04-11", "2022-04-13"])
    #expect(after.map { $0.prefix(10) } == ["2022-04-15", "2022-04-18"])
  }
}
