import Foundation
import Testing

@Suite struct DefinitionCommandTests {
  @Test func `the shipped documents have no error, and checking them makes no database`() throws {
    let vekha = try Vekha()
    let run = try vekha("check", "workflows")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("Ошибок: 0, предупреждений: "))
    #expect(!FileManager.default.fileExists(atPath: vekha.data.path))
  }

  @Test func `every mistake is shown at once, under the very words`() throws {
    let vekha = try Vekha()
    let run = try vekha("check", try vekha.file("bad.yaml", Self.bad))
    #expect(run.status == 65 && run.complaint.isEmpty)
    #expect(run.output.contains("возможно, имелось в виду «title»?"))
    #expect(run.output.contains("^^^^^^^^^^^^^^^ проверьте число и месяц"))
    #expect(run.output.hasSuffix("Ошибок: 3, предупреждений: 1.\n"))
  }

  @Test func `diagnostics as JSON have the contract's keys`() throws {
    let vekha = try Vekha()
    let run = try vekha("check", try vekha.file("bad.yaml", Self.bad), "--format", "json")
    #expect(run.status == 65)
    let keys: Set = ["file", "line", "column", "severity", "code", "message", "help"]
    #expect(try run.json().allSatisfy { Set($0.keys) == keys })
    let date = try #require(run.json().first { $0["code"] as? String == "impossible-date" })
    #expect(date["line"] as? Int == 13 && date["column"] as? Int == 19)
    #expect(date["severity"] as? String == "error")
  }

  @Test func `readings show how each deadline was understood`() throws {
    let run = try Vekha()("check", "workflows/roadmaps/uva-2022.yaml", "--readings")
    #expect(run.output.contains("март – май 2022 г."))
    #expect(run.output.contains("до 15 марта 2022 г."))
  }

  @Test func `a plan changes nothing, a load does, the same files again do not`() throws {
    let vekha = try Vekha()
    let words = ["workflows/demo", "workflows/roadmaps/uva-2022.yaml", "--now", Self.now]
    let plan = try vekha.run(["plan"] + words)
    #expect(plan.status == 0 && plan.output.contains("Открываются дела: 31"))
    #expect(try vekha("case", "list", "--format", "json").json().isEmpty)
    let refused = try vekha.run(["load"] + words)
    #expect(refused.status == 1 && refused.complaint.contains("повторите с --yes"))
    #expect(try vekha("case", "list", "--format", "json").json().isEmpty)
    #expect(try vekha.run(["load"] + words + ["--yes"]).status == 0)
    #expect(try vekha("case", "list", "--format", "json").json().count == 31)
    let again = try vekha.run(["load"] + words)
    #expect(again.status == 0 && again.output == "Ничего не изменилось.\n")
  }

  @Test func `a changed order says who is concerned and what moves`() throws {
    let town = try Town()
    let order = try Vekha.shipped("workflows/roadmaps/uva-2022.yaml")
      .replacing("deadline: до 15 марта 2022 г.", with: "deadline: до 22 марта 2022 г.")
    let path = try town.vekha.file("uva-2022.yaml", order)
    let plan = try town.on("2022-03-02", "plan", path)
    #expect(plan.output.contains("~ пункт 1.3: срок 15.03.2022 → 22.03.2022"))
    #expect(plan.output.contains("Меняются дела: 30"))
    let json = try #require(
      try town.on("2022-03-02", "plan", path, "--format", "json").json().first)
    #expect((json["migrations"] as? [[String: Any]])?.count == 31)
    try town.must("2022-03-02", "load", path, "--yes")
    #expect(
      try town.item("1.3", of: "uva-2022/school-4", on: "2022-03-02")["due"] as? String
        == "2022-03-22")
  }

  @Test func `the schema of each kind is one JSON object`() throws {
    for kind in ["roadmap", "workflow", "reminders", "calendar", "directory"] {
      let schema = try Vekha()("schema", kind).json().first
      #expect(schema?["title"] as? String == "vekha \(kind)")
    }
  }

  static let now = "2022-03-01T09:00:00+04:00"

  private static let bad = """
    roadmap: r
    title: Карта
    organisation: uo
    period: 2022-01-01/2022-12-31
    parties:
      ОУ: {title: Школы, every: school, role: curator}
    sections:
      - section: 1
        titl: Раздел
        items:
          - item: 1
            title: Пункт
            deadline: 31 февраля 2022
    """
}
