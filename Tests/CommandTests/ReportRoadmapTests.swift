import Foundation
import Testing

/// `vekha report roadmap`: from YAML to paper and back.
@Suite struct ReportRoadmapTests {
  private static let uva = "workflows/roadmaps/uva-2022.yaml"

  @Test func `a roadmap's file becomes a Word file that imports as the same rows`() throws {
    let vekha = try Vekha()
    let order = vekha.folder.appending(path: "приказ.docx").path
    let run = try vekha("report", "roadmap", Self.uva, "-o", order)
    #expect(run.status == 0 && run.output.contains("приказ.docx"), "\(run.complaint)")
    let items = try #require(
      try vekha("import", order, "--format", "json").json().first?["items"] as? [[String: Any]])
    #expect(items.count == 31 && items.allSatisfy { $0["state"] as? String != "unread" })
  }

  @Test func `a loaded roadmap is printed by its id, the only one without it`() throws {
    let vekha = try Vekha()
    #expect(try vekha("load", "workflows/demo", Self.uva, "--yes").status == 0)
    let files = ["one.docx", "two.docx"].map { vekha.folder.appending(path: $0).path }
    #expect(try vekha("report", "roadmap", "uva-2022", "-o", files[0]).status == 0)
    #expect(try vekha("report", "roadmap", "-o", files[1]).status == 0)
    let bytes = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(bytes[0] == bytes[1] && bytes[0].starts(with: [0x50, 0x4B]))
  }

  @Test(arguments: [
    (["uva-2022"], "a.docx", 65, "uva-2022"), ([uva], "a.pdf", 64, ".docx"),
    (["нет.yaml"], "a.docx", 66, "нет.yaml"), ([], "a.docx", 65, "Ни одной"),
    (["workflows/reminders/standard.yaml"], "a.docx", 65, "одна дорожная карта"),
  ])
  func `what cannot be printed is told with the way out`(
    roadmap: [String], file: String, status: Int32, says: String
  ) throws {
    let vekha = try Vekha()
    let output = vekha.folder.appending(path: file).path
    let run = try vekha.run(["report", "roadmap"] + roadmap + ["-o", output])
    #expect(run.status == status && run.complaint.contains(says), "\(run.complaint)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func `parties that are loaded are known again, however they are spelled`() throws {
    let vekha = try Vekha()
    #expect(try vekha("load", "workflows/demo", Self.uva, "--yes").status == 0)
    let plan = try vekha.file(
      "план.csv",
      """
      № п/п;Мероприятие;Срок;Ответственный
      1;Совещание;до 15 марта 2022 г.;Управление образовния, имцоу
      2;Отчёт;май 2022 г.;МБУ «Дом творчества»
      """)
    let run = try vekha("import", plan)
    #expect(run.output.contains("responsible: [УО, ИМЦОУ]"))
    #expect(run.output.contains("УО:    {title: Управление образования, role: head}"))
    #expect(
      run.output.contains("ИМЦОУ: {title: МКУ «ИМЦОУ», organisation: imcou, role: coordinator}"))
    #expect(run.complaint.contains("известные: 2") && run.complaint.contains("новые: 1"))
  }
}
