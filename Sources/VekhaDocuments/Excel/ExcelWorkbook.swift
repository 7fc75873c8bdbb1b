/// An Excel workbook: each sheet that can be seen is a table.
struct ExcelWorkbook {
  private let sheets: [Markup]
  private let cells: ExcelCells
  private let limits: DocumentLimits

  init(_ parts: OfficeParts) {
    let shown = parts.main.first("sheets")?.all("sheet").filter { !Self.isHidden($0) } ?? []
    sheets = shown.compactMap { $0["id"].flatMap(parts.part(behind:)) }
    cells = ExcelCells(
      strings: parts.part("sharedStrings"),
      formats: ExcelFormats(
        parts.part("styles"),
        countsFrom1904: ["1", "true"].contains(parts.main.first("workbookPr")?["date1904"])))
    limits = parts.limits
  }

  private static func isHidden(_ sheet: Markup) -> Bool {
    ["hidden", "veryHidden"].contains(sheet["state"])
  }

  func document() throws(DocumentRefusal) -> Document {
    var blocks: [Document.Block] = []
    var left = limits.cells
    for sheet in sheets {
      let grid = try ExcelSheet(sheet, cells, mostCells: left, limits)
      left -= grid.cellCount
      blocks.append(.table(grid.table))
    }
    return Document(blocks: blocks)
  }
}
