import Foundation
import TestWorld
import Testing

/// An order that Vekha printed, changed on paper and imported again.
@Suite struct PrintedOrderTests {
  /// Working days of its own, and keys that no table shows.
  private static let calendar = """
    calendar: short-weeks
    weekend: [friday, saturday, sunday]
    school-year: 09-01/05-31

    """

  private static let roadmap = """
    roadmap: order
    title: Дорожная карта наставничества
    organisation: uo
    timezone: Europe/Samara
    period: 2022-01-01/2023-12-30
    calendar: short-weeks
    reminders: standard
    parties:
      УО: {title: Управление образования, role: head}
      ОУ: {title: Образовательные учреждения, every: school, role: curator}
    sections:
      - section: 1
        title: Подготовка
        items:
          - item: 1.1
            title: Подбор наставников
            deadline: до 15 марта 2022 г.
            responsible: [ОУ]
            evidence: required
            controller: УО
            note: Согласовать с юристом
          - item: 1.2
            title: Отчёт за неделю
            deadline: до 22 июля 2022 г.
            responsible: [УО]
            optional: yes

    """

  /// A district with the order loaded, and the order in Word.
  private func printed() throws -> (vekha: Vekha, order: String) {
    let vekha = try Vekha()
    let files = [
      try vekha.file("short-weeks.yaml", Self.calendar), try vekha.file("order.yaml", Self.roadmap),
    ]
    let load = try vekha.run(["load", "workflows/demo"] + files + ["--yes", "--now", Self.spring])
    try #require(load.status == 0, "\(load.complaint)")
    let order = vekha.folder.appending(path: "приказ.docx").path
    let report = try vekha("report", "roadmap", "order", "-o", order)
    try #require(report.status == 0, "\(report.complaint)")
    return (vekha, order)
  }

  /// The words of the file are other ones, the order is not.
  private static let otherText = "Дорожная карта «order»: изменяется\n"
  private static let spring = "2022-03-01T09:00:00+04:00"

  /// What loading the imported order would change.
  private func changes(_ order: String, in vekha: Vekha) throws -> String {
    let copy = vekha.folder.appending(path: "back/order.yaml")
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    let run = try vekha("import", order, "-o", copy.path, "--yes")
    try #require(run.status == 0, "\(run.complaint)")
    let plan = try vekha("plan", copy.path, "--now", Self.spring)
    #expect(plan.status == 0, "\(plan.complaint)")
    return plan.output
  }

  @Test func `what nobody changed changes nothing`() throws {
    let (vekha, order) = try printed()
    #expect(try changes(order, in: vekha) == Self.otherText)
  }

  @Test func `what was changed in the table is all that changes`() throws {
    let (vekha, order) = try printed()
    let editor = try Companion("edit_order.py", [order, "deadline", order])
    #expect(try editor.wholeSpeech().isEmpty)
    let plan = try changes(order, in: vekha)
    #expect(plan.hasPrefix(Self.otherText), "\(plan)")
    let changes = plan.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(changes == ["  ~ пункт 1.1: срок 15.03.2022 → 20.03.2023"], "\(plan)")
  }

  @Test func `on a machine that has not seen its calendar the order is read all the same`() throws {
    let (vekha, order) = try printed()
    var stranger = vekha
    stranger.environment["VEKHA_DATA"] = vekha.folder.appending(path: "elsewhere").path
    let run = try stranger("import", order)
    #expect(run.status == 0 && run.output.contains("calendar: short-weeks"), "\(run.complaint)")
    #expect(run.output.contains("deadline: до 22 июля 2022 г."))
  }
}
