import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// What the day at a glance says of duties that nobody answers for or nobody hears of.
@Suite struct GapTests {
  private static let noon = "2022-03-17T12:00:00+04:00"

  private static func town() async throws -> Municipality {
    let town = try Municipality()
    try await load(["curator", "director"], into: town, at: "2022-03-01T09:00:00+04:00")
    try await town.tick(at: "2022-03-16T10:00:00+04:00")
    return town
  }

  private static func load(_ people: [String], into town: Municipality, at time: String)
    async throws
  {
    try await town.load(
      [OneSchool.directory(atSchool: people), OneSchool.order(items, role: "curator")], at: time)
  }

  private static func status(_ town: Municipality) async throws -> StatusView {
    let at = try Municipality.instant(noon)
    let memory = town.memory
    return try await town.store.read { reader in
      try ItemViews(world: World(reader, memory: memory), at: at).status()
    }
  }

  @Test func `what is silenced and late is counted once, and stays overdue`() async throws {
    let town = try await Self.town()
    #expect(try await Self.status(town).silencedOverdue == 0)
    try await town.silence(.item("order/school", "1"), through: "2022-03-20", at: Self.noon)
    #expect(try await Self.status(town).silencedOverdue == 1)
    try await town.silence(.organisation("school"), through: "2022-03-25", at: Self.noon)
    let status = try await Self.status(town)
    #expect(status.silencedOverdue == 2 && status.overdue == 2)
    let items = try await town.items(Self.noon) { $0.casePattern = "order/school" }
    #expect(items.filter(\.overdue).allSatisfy { $0.silentUntil != nil })
  }

  @Test func `a vacancy is counted while it lasts, and what is done leaves it`() async throws {
    let town = try await Self.town()
    #expect(try await Self.status(town).vacant == 0)
    try await Self.load(["director"], into: town, at: "2022-03-16T11:00:00+04:00")
    let status = try await Self.status(town)
    #expect(status.vacant == 2 && status.vacancies.map(\.code) == ["1", "2"])
    #expect(status.vacancies.allSatisfy { $0.standIn == ["director"] })
    try await town.perform(
      .item(OccurrenceSelector(code: "1"), .complete(on: nil, evidence: [], note: nil)),
      on: "order/school", at: "2022-03-16T12:00:00+04:00")
    #expect(try await Self.status(town).vacancies.map(\.code) == ["2"])
    let items = try await town.items(Self.noon) { $0.isVacant = true }
    #expect(items.map(\.code) == ["2"])
    try await Self.load(["curator", "director"], into: town, at: "2022-03-16T13:00:00+04:00")
    #expect(try await Self.status(town).vacant == 0)
  }

  @Test func `a case that stands still has no gaps`() async throws {
    let town = try await Self.town()
    try await Self.load([], into: town, at: "2022-03-16T11:00:00+04:00")
    try await town.silence(.case("order/school"), through: "2022-03-25", at: Self.noon)
    #expect(try await Self.status(town).vacant == 2)
    let reason = Municipality.text("Карантин")
    try await town.perform(
      .suspend(reason: reason.reference), on: "order/school", at: "2022-03-17T12:30:00+04:00",
      texts: [reason])
    let status = try await Self.status(town)
    #expect(status.vacant == 0 && status.silencedOverdue == 0)
  }

  private static let items = [
    "{item: 1, title: Сделать, deadline: до 15 марта 2022 г., responsible: ОУ}",
    "{item: 2, title: Сообщить, deadline: до 15 марта 2022 г., responsible: ОУ}",
    "{item: 3, title: Итог, deadline: ноябрь 2022 г., responsible: ОУ}",
  ]
}
