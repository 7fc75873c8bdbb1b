import Testing
import VekhaCore
import VekhaRuntime

/// Once a week everybody who answers for something late hears of it, and who oversees gets her summary.
@Suite struct WeeklyRoundTests {
  /// The ladder ends after three days.
  private static func town(_ weekly: String = "{day: monday}") async throws -> Municipality {
    try await OneSchool.town(
      """
      weekly: \(weekly)
      after: {first: 1 день, every: 2 дня, until: 3 дня}
      """)
  }

  /// Every letter from one day through another: day and address.
  private static func letters(
    of town: Municipality, from first: String, to last: String, hours: [Int] = [0, 9, 13]
  ) async throws -> [String] {
    let first = try #require(CivilDate(first))
    let last = try #require(CivilDate(last))
    var left: [String] = []
    for number in first.dayNumber...last.dayNumber {
      let day = CivilDate(dayNumber: number)
      for hour in hours {
        let clock = hour < 10 ? "0\(hour)" : "\(hour)"
        try await town.tick(at: "\(day)T\(clock):00:00+04:00")
        left += await town.mailbox.collect().map { "\(day) \($0.address)" }
      }
    }
    return left.sorted()
  }

  @Test func `the letters of a month in which nobody does anything`() async throws {
    let town = try await Self.town()
    let letters = try await Self.letters(of: town, from: "2022-03-10", to: "2022-04-20")
    #expect(
      letters == [
        "2022-03-15 curator@example.org", "2022-03-16 curator@example.org",
        "2022-03-18 curator@example.org", "2022-03-21 coordinator@example.org",
        "2022-03-21 head@example.org", "2022-03-28 coordinator@example.org",
        "2022-03-28 curator@example.org", "2022-03-28 head@example.org",
        "2022-04-04 coordinator@example.org", "2022-04-04 curator@example.org",
        "2022-04-04 head@example.org", "2022-04-11 coordinator@example.org",
        "2022-04-11 curator@example.org", "2022-04-11 head@example.org",
        "2022-04-18 coordinator@example.org", "2022-04-18 curator@example.org",
        "2022-04-18 head@example.org",
      ])
  }

  @Test(arguments: [
    ("{day: wednesday}", "2022-03-23"), ("{day: среда, hour: \"11:00\"}", "2022-03-23"),
    ("{day: sunday}", "2022-03-21"), ("{to: [coordinator]}", "2022-03-21"),
  ])
  func `it comes on the day that the policy names, or on the working day after it`(
    weekly: String, day: String
  ) async throws {
    let town = try await Self.town(weekly)
    let letters = try await Self.letters(
      of: town, from: "2022-03-17", to: "2022-03-25", hours: [0, 9, 11])
    let head = weekly.contains("to:") ? [] : ["\(day) head@example.org"]
    #expect(
      letters.filter { !$0.hasSuffix("curator@example.org") }
        == ["\(day) coordinator@example.org"] + head)
  }

  @Test func `a policy may do without it`() async throws {
    let town = try await Self.town("нет")
    let letters = try await Self.letters(of: town, from: "2022-03-10", to: "2022-04-20")
    #expect(letters.last == "2022-03-18 curator@example.org")
  }

  @Test func `weeks in which nothing ran are one letter`() async throws {
    let town = try await Self.town()
    _ = try await Self.letters(of: town, from: "2022-03-10", to: "2022-03-21")
    let letters = try await Self.letters(of: town, from: "2022-04-13", to: "2022-04-15")
    #expect(
      letters == [
        "2022-04-13 coordinator@example.org", "2022-04-13 curator@example.org",
        "2022-04-13 head@example.org",
      ])
  }

  @Test func `nobody is written to when there is nothing to tell`() async throws {
    let town = try await Self.town()
    try await town.perform(
      .item(OccurrenceSelector(code: "1"), .complete(on: nil, evidence: [], note: nil)),
      on: "order/school", at: "2022-03-09T10:00:00+04:00")
    let letters = try await Self.letters(of: town, from: "2022-03-10", to: "2022-04-10")
    #expect(letters == ["2022-03-14 coordinator@example.org", "2022-03-14 head@example.org"])
  }

  @Test func `what was done before the hour of the letter keeps the letter from being sent`()
    async throws
  {
    let town = try await Self.town()
    _ = try await Self.letters(of: town, from: "2022-03-10", to: "2022-04-03")
    try await town.perform(
      .item(OccurrenceSelector(code: "1"), .complete(on: nil, evidence: [], note: nil)),
      on: "order/school", at: "2022-04-04T08:00:00+04:00")
    let letters = try await Self.letters(of: town, from: "2022-04-04", to: "2022-04-04", hours: [9])
    #expect(!letters.contains("2022-04-04 curator@example.org"))
  }
}
