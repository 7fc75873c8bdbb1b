/// A sheet's cells put into rows, merged ones as one.
struct ExcelSheet {
  private(set) var table = Table()
  private(set) var cellCount = 0

  private static let widest = 256

  init(
    _ sheet: Markup, _ cells: ExcelCells, mostCells: Int, _ limits: DocumentLimits
  ) throws(DocumentRefusal) {
    let merges = try ExcelMerges(sheet.first("mergeCells"), limits)
    var lastNumber = 0
    for row in sheet.first("sheetData")?.all("row") ?? [] {
      let own = row["r"].flatMap { Int($0) }
      let number = own.flatMap { ExcelReference.rows.contains($0) ? $0 : nil } ?? lastNumber + 1
      let texts = Self.texts(of: row, cells)
      cellCount += texts.count
      guard cellCount <= mostCells else { throw .tooManyCells(limit: limits.cells) }
      let found = Table.Row(
        merges.cells(of: texts, row: number), followsGap: number > lastNumber + 1)
      guard !found.isEmpty else { continue }
      table.rows.append(found)
      lastNumber = number
    }
  }

  /// The texts of a row from its first column on.
  private static func texts(of row: Markup, _ cells: ExcelCells) -> [String] {
    var texts: [String] = []
    for cell in row.all("c") {
      let column = cell["r"].flatMap { ExcelReference($0)?.column } ?? texts.count
      guard column >= texts.count, column < widest else { continue }
      texts += Array(repeating: "", count: column - texts.count)
      texts.append(cells.text(of: cell))
    }
    return texts
  }
}

/// A cell's place such as `B12`; the column is counted from 0, the row from 1.
struct ExcelReference {
  let column: Int
  let row: Int

  /// As many as Excel has.
  static let rows = 1...1_048_576

  init?(_ text: some StringProtocol) {
    let letters = text.prefix { ("A"..."Z").contains($0) }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)),
      Self.rows.contains(row)
    else { return nil }
    column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
    self.row = row
  }
}
