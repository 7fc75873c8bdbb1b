/// Puts cells that stood one a line into rows again, as many as the first group of them has.
struct LoneCellRows {
  private var rows: [Table.Row] = []
  private var width = 0
  /// The cells of a row that a blank line has cut.
  private var begun: [Table.Cell] = []

  /// Takes the cells between two blank lines.
  mutating func take(_ group: [Table.Cell]) {
    if width == 0 { width = group.count }
    if begun.isEmpty, isHeading(group) { return rows.append(heading(group)) }
    if begun.count + group.count > width { finish() }
    begun += group
    while begun.count >= width {
      rows.append(Table.Row(Array(begun.prefix(width))))
      begun.removeFirst(width)
    }
  }

  var table: Table {
    var whole = self
    whole.finish()
    return Table(rows: whole.rows)
  }

  /// One cell with words that are no number: a line across the table.
  private func isHeading(_ group: [Table.Cell]) -> Bool {
    let filled = group.filter { !$0.isEmpty }
    return group.count < width && filled.count == 1 && !ItemNumber.isNumber(filled[0].text)
  }

  private func heading(_ group: [Table.Cell]) -> Table.Row {
    let words = group.filter { !$0.isEmpty }.flatMap(\.lines)
    return Table.Row([Table.Cell(words, columns: width)])
  }

  private mutating func finish() {
    guard !begun.isEmpty else { return }
    let missing = Array(repeating: Table.Cell(), count: max(0, width - begun.count))
    rows.append(Table.Row(begun + missing))
    begun = []
  }
}
