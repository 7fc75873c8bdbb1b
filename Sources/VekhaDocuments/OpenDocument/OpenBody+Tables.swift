/// Tables, whose rows and cells may stand for many.
extension OpenBody {
  private static let rowGroups: Set = ["table-header-rows", "table-rows", "table-row-group"]
  private static let widest = 256
  private static let mostRepeated = 1000

  mutating func table(_ element: Markup) -> Table {
    Table(rows: rows(in: element))
  }

  private mutating func rows(in element: Markup) -> [Table.Row] {
    var rows: [Table.Row] = []
    var followsGap = false
    for child in element.elements where cellsLeft > 0 {
      if Self.rowGroups.contains(child.name) { rows += self.rows(in: child) }
      guard child.name == "table-row" else { continue }
      let row = Table.Row(cells(of: child), followsGap: followsGap)
      followsGap = row.isEmpty
      if !row.isEmpty { rows += repeated(row, child["number-rows-repeated"], Self.mostRepeated) }
    }
    return rows
  }

  private mutating func cells(of row: Markup) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    // Columns that the cell to the left still takes.
    var covered = 0
    for child in row.elements where cells.count < Self.widest {
      switch child.name {
      case "table-cell":
        let cell = cell(child)
        covered = cell.columns - 1
        cells += repeated(cell, child["number-columns-repeated"], Self.widest)
      case "covered-table-cell":
        let repeats = child["number-columns-repeated"].flatMap { Int($0) } ?? 1
        let count = min(max(1, repeats), Self.widest)
        let below = max(0, count - covered)
        covered = max(0, covered - count)
        cells += Array(repeating: Table.Cell(isMergedUp: true), count: below)
      default: continue
      }
    }
    return isSheet ? cells.withoutEmptyEnd : cells
  }

  private mutating func cell(_ element: Markup) -> Table.Cell {
    let span = element["number-columns-spanned"].flatMap { Int($0) } ?? 1
    var cell = Table.Cell(columns: min(max(1, span), Self.widest))
    cell.take(blocks(in: element))
    if let date = OpenDate.text(of: element), !cell.text.contains(where: \.isLetter) {
      cell.lines = [date]
    }
    cell.footnotes = footnotes(in: element)
    return cell
  }

  private func footnotes(in element: Markup) -> [String] {
    element.elements.flatMap { child in
      child.name == "p" || child.name == "h" ? OpenText(child).footnotes : footnotes(in: child)
    }
  }

  private mutating func repeated<Part>(_ part: Part, _ count: String?, _ most: Int) -> [Part] {
    let count = min(max(1, count.flatMap { Int($0) } ?? 1), most)
    cellsLeft -= count
    return Array(repeating: part, count: count)
  }
}

extension [Table.Cell] {
  fileprivate var withoutEmptyEnd: [Table.Cell] {
    let last = lastIndex { !$0.isEmpty || $0.isMergedUp }
    return Array(prefix(last.map { $0 + 1 } ?? 0))
  }
}
