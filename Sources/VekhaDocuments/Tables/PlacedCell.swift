/// A cell with the columns of the grid that it takes.
struct PlacedCell {
  let cell: Table.Cell
  let columns: Range<Int>

  var text: String { cell.text }
}

extension Table.Row {
  var placed: [PlacedCell] {
    var next = 0
    return cells.map { cell in
      defer { next += cell.columns }
      return PlacedCell(cell: cell, columns: next..<next + cell.columns)
    }
  }

  /// The cells with words of their own.
  var filled: [PlacedCell] { placed.filter { !$0.cell.isEmpty && !$0.cell.isMergedUp } }

  /// «Период: | с 1 сентября по 31 мая»: two cells that are one line.
  var saysOfWhom: String? {
    let filled = filled
    guard filled.count == 2, filled[0].text.hasSuffix(":") else { return nil }
    return filled[0].text + " " + filled[1].text
  }

  var width: Int { cells.reduce(0) { $0 + $1.columns } }
}
