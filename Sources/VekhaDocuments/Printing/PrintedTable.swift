/// A table as it is to be printed: its heading, which every page repeats, and its rows.
struct PrintedTable {
  enum Row {
    /// Words across the whole table.
    case section(String)
    case cells([String])
  }

  /// A column with the share of the page's width that it takes.
  struct Column {
    let heading: String
    let share: Int
  }

  let columns: [Column]
  var rows: [Row] = []

  /// The table as a reader of the document finds it.
  var read: Table {
    let heading = Table.Row(columns.map { Self.cell($0.heading) })
    return Table(
      rows: [heading]
        + rows.map { row in
          switch row {
          case .section(let words): Table.Row([Self.cell(words, columns: columns.count)])
          case .cells(let words): Table.Row(words.map { Self.cell($0) })
          }
        })
  }

  private static func cell(_ words: String, columns: Int = 1) -> Table.Cell {
    let lines = words.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    return Table.Cell(lines.map { String($0).trimmed }, columns: columns)
  }

  /// The table's markup on a page of some width, in twentieths of a point.
  func markup(width: Int) -> String {
    let widths = widths(of: width)
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Plan\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
      + heading(widths) + rows.map { row($0, widths) }.joined() + "</w:tbl>"
  }

  private func widths(of width: Int) -> [Int] {
    let all = columns.reduce(0) { $0 + $1.share }
    return columns.map { width * $0.share / max(1, all) }
  }

  private func heading(_ widths: [Int]) -> String {
    let cells = zip(columns, widths).map { cell($0.heading, $1, style: "PlanHeading") }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
  }

  private func row(_ row: Row, _ widths: [Int]) -> String {
    let cells =
      switch row {
      case .section(let words):
        cell(words, widths.reduce(0, +), columns: widths.count, style: "PlanSection")
      case .cells(let words): zip(words, widths).map { cell($0, $1, style: "PlanCell") }.joined()
      }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
  }

  private func cell(_ words: String, _ width: Int, columns: Int = 1, style: String) -> String {
    let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)</w:tcPr>"
      + WordMarkup.paragraph(words, style: style) + "</w:tc>"
  }
}
