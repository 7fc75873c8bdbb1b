import Testing
import VekhaCore
import VekhaReports
import VekhaRuntime

@Suite struct MatrixReportTests {
  private let schools = (1...30).map { "school-\($0)" }

  @Test func `thirty schools fit a page of 120 columns`() {
    let text = MatrixReport(matrix(["uo"] + schools)).text(Look(language: .ru))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 120 }, "\(lines.map(\.count).max() ?? 0) columns")
    #expect(lines.contains { $0.hasSuffix("1 2 3 4 5 6 7 8 9 0") })
    #expect(lines.filter { $0.hasPrefix("1.3") }.count == 1)
  }

  @Test func `schools beyond the page's width go into further blocks`() {
    let many = (1...130).map { "school-\($0)" }
    let text = MatrixReport(matrix(["uo"] + many)).text(Look(language: .ru, width: 100))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.filter { $0.hasPrefix("1.3") }.count > 1)
    let signs = lines.filter { $0.hasPrefix("1.3") }.joined().count { "○●!".contains($0) }
    #expect(signs == 130)
  }

  @Test func `signs say how each school stands, and their meaning is below`() {
    let text = MatrixReport(matrix(["uo", "school-1", "school-2", "school-3"]))
      .text(Look(language: .ru))
    #expect(text.contains("1/3 ○ ● ! –") || text.contains("1/2 ○ ● ! –"))
    #expect(text.contains("● выполнен"))
    #expect(text.contains("* — uo, числа — school-…"))
  }

  @Test func `colours are for terminals alone`() {
    let matrix = matrix(["uo"] + schools)
    #expect(!MatrixReport(matrix).text(Look(language: .ru)).contains("\u{1B}"))
    #expect(
      MatrixReport(matrix).text(Look(language: .ru, isColoured: true)).contains("\u{1B}[32m●"))
  }

  /// One item: open at the municipality, done at the first school, overdue at the second, no share at the third.
  private func matrix(_ organisations: [String]) -> MatrixView {
    let states: [(String, Bool)?] = [("open", false), ("done", false), ("open", true), nil]
    let cells = organisations.indices.map { index in
      (index < states.count ? states[index] : ("open", false)).map {
        MatrixView.Cell(state: $0.0, due: nil, overdue: $0.1)
      }
    }
    let row = MatrixView.Row(
      code: "1.3", occurrence: "", title: "Назначение кураторов внедрения целевой модели",
      group: "1", due: CivilDate("2022-03-15"), cells: cells)
    return MatrixView(
      roadmap: "uva-2022", title: "Дорожная карта", organisations: organisations, rows: [row])
  }
}
