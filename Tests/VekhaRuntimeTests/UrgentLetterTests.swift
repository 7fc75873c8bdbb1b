import Testing
import VekhaRuntime

/// An urgent escalation does not wait for the hours of letters, only for the end of the night.
@Suite struct UrgentLetterTests {
  private static func town(urgent: String, calm: [Int] = [2, 3]) async throws -> Municipality {
    try await OneSchool.town(
      """
      weekly: нет
      escalate: [{after: 3 дня, to: head, urgent: \(urgent)}]
      """, items: items(calm: calm))
  }

  @Test(arguments: [
    ("да", [5, 6, 9, 12], ["6 Срочно! Веха: "]), ("нет", [5, 6, 9, 12], ["9 Веха: "]),
    ("да", [7, 9], ["7 Срочно! Веха: "]), ("да", [3, 23], []), ("да", [19], ["19 Срочно! Веха: "]),
  ])
  func `the head hears of it on the day, once, and her letter says why it came so early`(
    urgent: String, hours: [Int], letters: [String]
  ) async throws {
    let town = try await Self.town(urgent: urgent)
    try await town.tick(at: "2022-03-15T12:00:00+04:00")
    _ = await town.mailbox.collect()
    var left: [String] = []
    for hour in hours {
      let clock = hour < 10 ? "0\(hour)" : "\(hour)"
      try await town.tick(at: "2022-03-18T\(clock):00:00+04:00")
      for letter in await town.mailbox.collect() where letter.address == "head@example.org" {
        let subject = try await town.store.read { try $0.letter(letter.id)?.subject ?? "" }
        left.append("\(hour) \(subject.prefix { $0 != ":" }): ")
      }
    }
    #expect(left == letters)
  }

  @Test func `while she is away it goes to her substitute`() async throws {
    let town = try await Self.town(urgent: "да")
    try await town.substitute(
      "deputy", for: "head", from: "2022-03-01", through: "2022-03-31",
      at: "2022-03-01T10:00:00+04:00")
    try await town.tick(at: "2022-03-18T06:30:00+04:00")
    #expect(await town.mailbox.collect().map(\.address) == ["deputy@example.org"])
  }

  @Test func `what becomes urgent after the letter of the day follows it, once`() async throws {
    let town = try await Self.town(urgent: "да", calm: [1, 3])
    let morning = try await Self.subjects(town, "2022-03-18T10:00:00+04:00")
    #expect(morning.map { $0.hasPrefix("Срочно!") } == [false], "\(morning)")
    try await Self.load(calm: [3], into: town, at: "2022-03-18T11:00:00+04:00")
    let evening = try await Self.subjects(town, "2022-03-18T20:00:00+04:00")
    #expect(evening.map { $0.hasPrefix("Срочно!") } == [true], "\(evening)")
    try await Self.load(calm: [], into: town, at: "2022-03-18T20:30:00+04:00")
    #expect(try await Self.subjects(town, "2022-03-18T21:00:00+04:00").isEmpty)
    let saturday = try await Self.subjects(town, "2022-03-19T08:00:00+04:00")
    #expect(saturday.map { $0.hasPrefix("Срочно!") } == [true], "\(saturday)")
  }

  /// Seed 4046 of the simulation: the old letter waited for the hour of ordinary ones before it gave way.
  @Test func `one that nobody took in time gives way to the next morning's`() async throws {
    let town = try await OneSchool.town(
      "weekly: нет\nescalate: [{after: 3 дня, to: head, urgent: да}]",
      items: [14, 15].map {
        "{item: \($0), title: Сделать, deadline: до \($0) марта 2022 г., responsible: ОУ}"
      })
    await town.mailbox.answer(with: .unreachable(reason: "away"))
    try await town.tick(at: "2022-03-17T20:00:00+04:00")
    await town.mailbox.answer(with: .sent)
    let morning = try await Self.subjects(town, "2022-03-18T06:30:00+04:00")
    #expect(morning.map { $0.hasPrefix("Срочно!") } == [true], "\(morning)")
    #expect(try await Self.subjects(town, "2022-03-18T12:00:00+04:00").isEmpty)
  }

  /// Loads the order again; the items named are escalated to nobody.
  private static func load(calm: [Int], into town: Municipality, at time: String) async throws {
    try await town.load([OneSchool.order(items(calm: calm))], at: time)
  }

  /// The subjects of the head's letters of one pass.
  private static func subjects(_ town: Municipality, _ time: String) async throws -> [String] {
    try await town.tick(at: time)
    let ids = await town.mailbox.collect().filter { $0.address == "head@example.org" }.map(\.id)
    return try await town.store.read { reader in
      try ids.compactMap { try reader.letter($0)?.subject }
    }
  }

  /// Three items that are due on one day; the second is not urgent, and the calm ones are escalated to nobody.
  private static func items(calm: [Int]) -> [String] {
    (1...3).map { number in
      let rungs =
        calm.contains(number)
        ? ", reminders: {escalate: []}"
        : number == 2 ? ", reminders: {escalate: [{after: 3 дня, to: head}]}" : ""
      return "{item: \(number), title: Сделать \(number), deadline: до 15 марта 2022 г., "
        + "responsible: ОУ\(rungs)}"
    }
  }
}
