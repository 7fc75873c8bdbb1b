import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

/// A changed order over running cases.
@Suite struct ReloadTests {
  private static let start = "2022-03-01T09:00:00+04:00"
  private static let later = "2022-03-10T09:00:00+04:00"
  private static let uva = "roadmaps/uva-2022.yaml"

  private static func municipality() async throws -> Municipality {
    let uva = try await Municipality.living(since: start)
    let order = SaltedText.sealing("Приказ № 17")
    try await uva.perform(
      .item(
        OccurrenceSelector(code: "1.3"),
        .complete(on: nil, evidence: [order.reference], note: nil)),
      on: "uva-2022/school-4", by: "curator-4", at: "2022-03-05T09:00:00+04:00", texts: [order])
    return uva
  }

  private static func item(
    _ code: String, of id: String, in municipality: Municipality
  ) async throws -> ItemView? {
    try await municipality.items(later) { $0.casePattern = id }.first { $0.code == code }
  }

  @Test func `the same files again change nothing`() async throws {
    let uva = try await Self.municipality()
    let report = try await uva.load(
      [Shelf.file("demo/directory.yaml"), Shelf.file(Self.uva)], at: Self.later)
    #expect(report.isEmpty)
  }

  @Test func `a moved deadline moves in every case that still has the duty`() async throws {
    let uva = try await Self.municipality()
    let changed = try Shelf.file(
      Self.uva, replacing: "deadline: до 15 марта 2022 г.", with: "deadline: до 25 марта 2022 г.")
    let report = try await uva.load([changed], at: Self.later)
    #expect(report.migrations.count == 31)
    #expect(try await Self.item("1.3", of: "uva-2022/school-5", in: uva)?.due?.iso == "2022-03-25")
    let done = try await Self.item("1.3", of: "uva-2022/school-4", in: uva)
    #expect(done?.state == "done")
    #expect(done?.due?.iso == "2022-03-15")
  }

  @Test func `a plan shows the change and makes none`() async throws {
    let uva = try await Self.municipality()
    let changed = try Shelf.file(
      Self.uva, replacing: "deadline: до 15 марта 2022 г.", with: "deadline: до 25 марта 2022 г.")
    let reading = try await uva.loader.check([changed])
    let plan = try await uva.loader.plan(
      reading, by: .administrator, at: .explicit(Municipality.instant(Self.later)))
    #expect(plan.migrations.count == 31)
    #expect(try await Self.item("1.3", of: "uva-2022/school-5", in: uva)?.due?.iso == "2022-03-15")
    let report = try await uva.load([Shelf.file(Self.uva)], at: Self.later)
    #expect(report.isEmpty)
  }

  @Test func `another duty under a known code is refused until the file says so`() async throws {
    let uva = try await Self.municipality()
    let title = "title: Назначение кураторов внедрения целевой модели наставничества в ОУ"
    let other = "title: Субботник на пришкольном участке"
    let changed = try Shelf.file(Self.uva, replacing: title, with: other)
    await #expect(throws: Refusal.self) { try await uva.load([changed], at: Self.later) }
    let declared = try Shelf.file(Self.uva, replacing: title, with: "\(other)\n        new: yes")
    let report = try await uva.load([declared], at: Self.later)
    #expect(!report.migrations.isEmpty)
  }

  @Test func `a command dated before what is recorded is refused`() async throws {
    let uva = try await Self.municipality()
    await #expect(throws: Refusal.self) {
      try await uva.perform(
        .wake, on: "uva-2022/uo", at: "2022-02-01T09:00:00+04:00")
    }
  }
}
