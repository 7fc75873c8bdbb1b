import Testing
import VekhaCore
import VekhaReports
import VekhaRuntime

@Suite struct ItemsReportTests {
  @Test func `items stand under their case, cases in the order in which people count`() {
    let report = ItemsReport([item("1.3", of: "r/school-10"), item("1.3", of: "r/school-9")])
    #expect(
      report.text(Look(language: .ru)) == """
        r/school-9
          1.3  Назначение  открыт  15.03.2022  просрочен на 3 дня  curator-4

        r/school-10
          1.3  Назначение  открыт  15.03.2022  просрочен на 3 дня  curator-4

        2 пункта, просрочено: 2
        """)
  }

  @Test func `a long title gives way, so that the page is not overrun`() {
    let long = String(repeating: "Разработка и утверждение положения ", count: 20)
    let text = ItemsReport([item("1.3", of: "r/school-1", title: long)])
      .text(Look(language: .ru, width: 90))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
    #expect(text.contains("…"))
  }

  @Test(arguments: [
    ("a\u{1B}[31mred", "\u{1B}"), ("first\nsecond", "first\nsecond"), ("x\u{202E}y", "\u{202E}"),
  ])
  func `signs that would act on a terminal are made harmless`(title: String, sign: String) {
    let text = ItemsReport([item("1", of: "r/s", title: title)]).text(Look(language: .ru))
    #expect(!text.contains(sign))
  }

  @Test func `a spreadsheet gets every field, and no formula`() {
    let csv = ItemsReport([item("1.3", of: "r/s", title: "=CMD(),\"x\"")]).csv
    let lines = csv.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("case,code,occurrence,title") == true)
    #expect(lines.last?.contains(#"r/s,1.3,,"'=CMD(),""x""",1,open"#) == true)
  }

  @Test func `an empty list says so`() {
    #expect(ItemsReport([]).text(Look(language: .en)) == "There are no such items.")
  }

  private func item(_ code: String, of id: String, title: String = "Назначение") -> ItemView {
    ItemView(
      caseID: id, code: code, occurrence: "", title: title, group: "1", state: "open",
      opens: nil, due: CivilDate("2022-03-15"), originalDue: nil, overdue: true, overdueDays: 3,
      responsible: [.init(party: "ОУ", person: "curator-4")], result: "", evidence: [],
      rollup: nil)
  }
}
