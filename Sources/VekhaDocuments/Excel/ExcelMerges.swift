/// The merged cells of a sheet, by the rows that they touch.
struct ExcelMerges {
  private struct Merge {
    let columns: ClosedRange<Int>
    let firstRow: Int
  }

  private var byRow: [Int: [Merge]] = [:]

  /// Rows below this one of a merged cell are not looked at; no order has such.
  private static let tallest = 2000

  init(_ part: Markup?, _ limits: DocumentLimits) throws(DocumentRefusal) {
    var count = 0
    for merge in part?.all("mergeCell") ?? [] {
      let ends = (merge["ref"] ?? "").split(separator: ":").compactMap { ExcelReference($0) }
      guard ends.count == 2, ends[0].column <= ends[1].column, ends[0].row <= ends[1].row else {
        continue
      }
      let rows = ends[0].row...min(ends[1].row, ends[0].row + Self.tallest)
      count += rows.count
      guard count <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
      let found = Merge(columns: ends[0].column...min(ends[1].column, 255), firstRow: ends[0].row)
      for row in rows { byRow[row, default: []].append(found) }
    }
  }

  /// The cells of a row, each as wide as it is merged.
  func cells(of texts: [String], row: Int) -> [Table.Cell] {
    let merges = (byRow[row] ?? []).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    var cells: [Table.Cell] = []
    var column = 0
    for merge in merges where merge.columns.lowerBound >= column {
      cells += (column..<merge.columns.lowerBound).map { Self.cell(texts, at: $0) }
      var cell = Self.cell(texts, at: merge.columns.lowerBound)
      cell.columns = merge.columns.count
      cell.isMergedUp = row > merge.firstRow
      cells.append(cell)
      column = merge.columns.upperBound + 1
    }
    return cells + (column..<max(column, texts.count)).map { Self.cell(texts, at: $0) }
  }

  private static func cell(_ texts: [String], at column: Int) -> Table.Cell {
    guard texts.indices.contains(column) else { return Table.Cell() }
    return Table.Cell(texts[column].split(whereSeparator: \.isNewline).map { String($0).trimmed })
  }
}
