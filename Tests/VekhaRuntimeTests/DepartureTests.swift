import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// What becomes of the duties of somebody who has left.
@Suite struct DepartureTests {
  /// A school whose people are as named; the others have left or were never there.
  private static func load(_ people: [String], into town: Municipality, at time: String)
    async throws
  {
    try await town.load(
      [
        OneSchool.directory(atSchool: people, roles: ["deputy": "curator", "teacher": "mentor"]),
        OneSchool.order(items, role: "curator"),
      ], at: time)
  }

  private static func town(_ people: [String]) async throws -> Municipality {
    let town = try Municipality()
    try await load(people, into: town, at: "2022-03-01T09:00:00+04:00")
    try await town.tick(at: "2022-03-09T10:00:00+04:00")
    _ = await town.mailbox.collect()
    return town
  }

  private static func item(of town: Municipality) async throws -> ItemView {
    let items = try await town.items("2022-03-11T12:00:00+04:00") {
      $0.casePattern = "order/school"
    }
    return try #require(items.first)
  }

  private static func addresses(_ town: Municipality) async -> [String] {
    await town.mailbox.collect().map(\.address).sorted()
  }

  @Test(
    arguments: [
      (["director"], nil, ["director"], true, ["coordinator", "director"]),
      ([], nil, ["coordinator"], true, ["coordinator"]),
      (["director", "deputy"], nil, ["deputy"], false, []),
      (["director", "deputy"], "curator", ["deputy"], false, []),
      (["director"], "curator", ["director"], true, ["coordinator", "director"]),
      (["director", "curator"], "teacher", ["curator"], false, []),
    ] as [([String], String?, [String], Bool, [String])])
  func
    `her duties fall to whoever holds the role, else to those above, and the coordinator hears of it`(
      rest: [String], assignee: String?, owners: [String], isVacant: Bool, told: [String]
    ) async throws
  {
    let town = try await Self.town(["director", "curator", "deputy", "teacher"])
    if let assignee {
      let key = try #require(try await town.actor(assignee).person)
      try await town.perform(
        .item(OccurrenceSelector(code: "1"), .assign(key)), on: "order/school",
        at: "2022-03-09T11:00:00+04:00")
    }
    try await Self.load(rest, into: town, at: "2022-03-11T10:00:00+04:00")
    let item = try await Self.item(of: town)
    #expect(item.responsible.map(\.person) == owners)
    #expect(item.isVacant == isVacant)
    try await town.tick(at: "2022-03-11T10:05:00+04:00")
    #expect(await Self.addresses(town) == told.map { "\($0)@example.org" })
    try await town.tick(at: "2022-03-14T10:05:00+04:00")
    #expect(await Self.addresses(town) == (isVacant ? ["coordinator@example.org"] : []))
  }

  @Test func `who comes back has her duties again`() async throws {
    let town = try await Self.town(["director", "curator"])
    try await Self.load(["director"], into: town, at: "2022-03-11T09:30:00+04:00")
    #expect(try await Self.item(of: town).isVacant)
    try await Self.load(["director", "curator"], into: town, at: "2022-03-11T10:30:00+04:00")
    let item = try await Self.item(of: town)
    #expect(item.responsible.map(\.person) == ["curator"])
    #expect(!item.isVacant)
  }

  @Test func `nobody stands in for one who has left`() async throws {
    let town = try await Self.town(["director", "curator", "teacher"])
    try await town.substitute(
      "teacher", for: "curator", from: "2022-03-01", through: "2022-03-31",
      at: "2022-03-09T11:00:00+04:00")
    try await Self.load(["director", "teacher"], into: town, at: "2022-03-11T10:00:00+04:00")
    try await town.tick(at: "2022-03-15T10:05:00+04:00")
    #expect(await !Self.addresses(town).contains("teacher@example.org"))
    await #expect(throws: Refusal.notPermitted(.markItem)) {
      try await town.perform(
        .item(OccurrenceSelector(code: "1"), .complete(on: nil, evidence: [], note: nil)),
        on: "order/school", by: "teacher", at: "2022-03-15T11:00:00+04:00")
    }
  }

  private static let items = [
    "{item: 1, title: Сделать, deadline: до 30 апреля 2022 г., responsible: ОУ}"
  ]
}
