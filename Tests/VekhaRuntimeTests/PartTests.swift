import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// The first named answers; the others report their own parts.
@Suite struct PartTests {
  private static func town(parts: String = "optional", reminded: String = "нет") async throws
    -> Municipality
  {
    let town = try Municipality()
    try await town.load(
      [
        SourceFile("directory.yaml", directory), SourceFile("policy.yaml", policy(reminded)),
        SourceFile("order.yaml", order(parts)),
      ], at: "2022-03-01T09:00:00+04:00")
    return town
  }

  private static func report(
    _ town: Municipality, by person: String?, party: String? = nil, isDone: Bool = true
  ) async throws {
    try await town.perform(
      .item(
        OccurrenceSelector(code: "1"), .report(party: party, isDone: isDone, note: nil)),
      on: "order/uo", by: person, at: "2022-03-02T10:00:00+04:00")
  }

  private static func complete(_ town: Municipality) async throws {
    try await town.perform(
      .item(OccurrenceSelector(code: "1"), .complete(on: nil, evidence: [], note: nil)),
      on: "order/uo", by: "head", at: "2022-03-03T10:00:00+04:00")
  }

  private static func parts(of town: Municipality) async throws -> [String] {
    let items = try await town.items("2022-03-04T12:00:00+04:00")
    return try #require(items.first).parts.map { "\($0.party) \($0.state.rawValue)" }
  }

  @Test func `each reports for herself, and may take it back`() async throws {
    let town = try await Self.town()
    #expect(try await Self.parts(of: town) == ["Методист silent", "Совет silent"])
    try await Self.report(town, by: "methodist")
    try await Self.report(town, by: "council", isDone: false)
    #expect(try await Self.parts(of: town) == ["Методист done", "Совет not-yet"])
    try await Self.report(town, by: "methodist", isDone: false)
    #expect(try await Self.parts(of: town) == ["Методист not-yet", "Совет not-yet"])
    #expect(try await town.store.verify().fault == nil)
  }

  @Test func `the coordinator reports for others, and says for whom`() async throws {
    let town = try await Self.town()
    try await Self.report(town, by: "coordinator", party: "Совет")
    #expect(try await Self.parts(of: town) == ["Методист silent", "Совет done"])
    let key = OccurrenceKey(code: "1")
    await #expect(throws: Refusal.unknownPart(key, parts: ["Методист", "Совет"])) {
      try await Self.report(town, by: "coordinator")
    }
    await #expect(throws: Refusal.unknownPart(key, parts: ["Методист", "Совет"])) {
      try await Self.report(town, by: "coordinator", party: "Начальник")
    }
  }

  @Test(arguments: [("head", nil), ("teacher", nil), ("methodist", "Совет")])
  func `nobody else reports`(person: String, party: String?) async throws {
    let town = try await Self.town()
    await #expect(throws: Refusal.notPermitted(.reportPart)) {
      try await Self.report(town, by: person, party: party)
    }
  }

  @Test func `the executor waits for nobody, unless the item says so`() async throws {
    let free = try await Self.town()
    try await Self.complete(free)
    let bound = try await Self.town(parts: "required")
    try await Self.report(bound, by: "methodist")
    await #expect(throws: Refusal.partsMissing(OccurrenceKey(code: "1"), parts: ["Совет"])) {
      try await Self.complete(bound)
    }
    try await Self.report(bound, by: "council")
    try await Self.complete(bound)
    #expect(try await bound.cases("order/uo").first?.occurrences.first?.status == .done)
  }

  @Test(arguments: [("нет", ["head"]), ("да", ["council", "head"])])
  func `co-executors are reminded where the policy says so, until they have reported`(
    reminded: String, told: [String]
  ) async throws {
    let town = try await Self.town(reminded: reminded)
    try await Self.report(town, by: "methodist")
    try await town.tick(at: "2022-03-14T09:30:00+04:00")
    let letters = await town.mailbox.collect()
    #expect(letters.map(\.address).sorted() == told.map { "\($0)@example.org" })
  }

  private static let directory = """
    directory: town
    organisations:
      - {organisation: uo, title: Управление образования, kind: authority, timezone: Europe/Samara}
    people:
      - {id: head, name: Иванова Анна, organisation: uo, roles: head, email: head@example.org}
      - {id: coordinator, name: Зуева Вера, organisation: uo, roles: coordinator, email: coordinator@example.org}
      - {id: methodist, name: Белова Анна, organisation: uo, roles: regional, email: methodist@example.org}
      - {id: council, name: Орлова Анна, organisation: uo, roles: council, email: council@example.org}
      - {id: teacher, name: Яшина Анна, organisation: uo, roles: mentor, email: teacher@example.org}
    """

  private static func policy(_ reminded: String) -> String {
    """
    reminders: standard
    before: [1 день]
    due: нет
    parts: \(reminded)
    weekly: нет
    escalate: [{after: 7 дней, to: coordinator}]
    """
  }

  private static func order(_ parts: String) -> String {
    """
    roadmap: order
    title: Приказ
    organisation: uo
    period: 2022-01-01/2022-12-30
    reminders: standard
    parties:
      Начальник: {title: Начальник управления, role: head}
      Методист: {title: Методист, role: regional}
      Совет: {title: Совет наставников, role: council}
    sections:
      - section: one
        title: Раздел
        items:
          - {item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: [Начальник, Методист, Совет], parts: \(parts)}
    """
  }
}
