import TestWorld
import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// The first named answers; the others report their own parts.
@Suite struct PartTests {
  private static func town(parts: String = "optional", areReminded: Bool = false) async throws
    -> Municipality
  {
    let town = try Municipality()
    try await town.load(
      [
        SourceFile("directory.yaml", SharedItem.directory),
        SourceFile(
          "policy.yaml", SharedItem.policy(remindsParts: areReminded, onTheDay: false)),
        SourceFile("order.yaml", SharedItem.order(parts: parts)),
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

  @Test(arguments: [(false, ["head"]), (true, ["council", "head"])])
  func `co-executors are reminded where the policy says so, until they have reported`(
    areReminded: Bool, told: [String]
  ) async throws {
    let town = try await Self.town(areReminded: areReminded)
    try await Self.report(town, by: "methodist")
    try await town.tick(at: "2022-03-14T09:30:00+04:00")
    let letters = await town.mailbox.collect()
    #expect(letters.map(\.address).sorted() == told.map { "\($0)@example.org" })
  }
}
