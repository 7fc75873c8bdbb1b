import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// An urgent escalation does not wait for the hours of letters, only for the end of the night.
@Suite struct UrgentLetterTests {
  private static func town(urgent: String) async throws -> Municipality {
    let town = try Municipality()
    let files = [
      ("directory.yaml", directory), ("policy.yaml", policy(urgent)), ("order.yaml", order),
    ]
    try await town.load(
      files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) },
      at: "2022-03-01T09:00:00+04:00")
    return town
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
    let head = try #require(try await town.actor("head").person)
    let deputy = try #require(try await town.actor("deputy").person)
    let days = try #require(Period("2022-03-01/2022-03-31"))
    try await town.store.write {
      try $0.save(Substitution(person: head, substitute: deputy, days: days))
    }
    try await town.tick(at: "2022-03-18T06:30:00+04:00")
    #expect(await town.mailbox.collect().map(\.address) == ["deputy@example.org"])
  }

  private static let directory = """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
      - {organisation: school, title: Школа, kind: school, parent: uo}
    people:
      - {id: head, name: Иванова Анна Петровна, organisation: uo, roles: head, email: head@example.org}
      - {id: deputy, name: Зуева Вера Ивановна, organisation: uo, roles: council, email: deputy@example.org}
      - {id: curator, name: Белова Анна Ивановна, organisation: school, roles: curator, email: curator@example.org}
    """

  private static func policy(_ urgent: String) -> String {
    """
    reminders: standard
    letters: at 09:00–18:00 on working days
    weekly: нет
    due: yes
    escalate: [{after: 3 дня, to: head, urgent: \(urgent)}]
    """
  }

  private static let order = """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    reminders: standard
    parties:
      ОУ: {title: Школы, every: school}
    sections:
      - section: one
        title: Раздел
        items:
          - {item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: ОУ}
    """
}
