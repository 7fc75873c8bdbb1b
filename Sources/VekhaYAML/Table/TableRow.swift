package import VekhaCore

/// One cell of a table: its text, and where it begins in the file.
package struct TableCell: Hashable, Sendable {
  package var text: String
  package var place: SourcePlace

  package init(text: String, place: SourcePlace) {
    self.text = text
    self.place = place
  }
}

/// One row of a table, whose cells are looked up by the names in the header.
package struct TableRow: Sendable {
  let sheet: TableSheet
  let cells: Range<UInt32>

  /// Where the row begins.
  package var place: SourcePlace { sheet.cell(Int(cells.lowerBound)).place }

  /// The cell under a column; nil where the header has no such name or the row ends before it.
  package subscript(column: String) -> TableCell? {
    guard let position = sheet.columns[column], position < cells.count else { return nil }
    return sheet.cell(Int(cells.lowerBound) + position)
  }
}
