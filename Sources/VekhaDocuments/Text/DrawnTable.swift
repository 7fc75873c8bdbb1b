/// A table that somebody drew with bars: of Markdown, or typed line by line with rules between the rows.
struct DrawnTable {
  private var rows: [Table.Row] = []
  /// The lines since the last rule.
  private var group: [[String]] = []

  /// Puts the lines together; where rules part them, the lines between two rules are one row.
  static func table(_ lines: ArraySlice<PastedLine>) -> Table {
    var reader = DrawnTable()
    let rules = lines.count(where: \.isDrawnRule)
    let isGrid = rules > 2 && lines.count - rules >= rules - 1
    let isTyped = rules == 0 && lines.count(where: \.beginsDrawnRow) >= 2
    for line in lines {
      let goesOn = isGrid || isTyped && reader.goesOn(line)
      if line.isDrawnRule || line.beginsDrawnRow || !goesOn { reader.finish() }
      if !line.isDrawnRule { reader.group.append(line.cells) }
    }
    reader.finish()
    return Table(rows: reader.rows)
  }

  /// Where only numbers part the rows, a line without one goes on, and so do the first ones, the heading.
  private func goesOn(_ line: PastedLine) -> Bool {
    guard line.cells.count > 1, group.last?.count ?? 0 > 1 else { return false }
    return rows.isEmpty || line.cells.first?.isEmpty == true
  }

  private mutating func finish() {
    guard let width = group.map(\.count).max() else { return }
    let cells = (0..<width).map { column in
      Table.Cell(
        group.compactMap { $0.indices.contains(column) ? $0[column] : nil }
          .filter { !$0.isEmpty })
    }
    // Words between two bars alone go across the whole table.
    let isLine = width == 1 && (rows.first?.cells.count ?? 1) > 1
    if isLine, let first = rows.first {
      rows.append(Table.Row([Table.Cell(cells[0].lines, columns: first.cells.count)]))
    } else {
      rows.append(Table.Row(cells))
    }
    group = []
  }
}

extension PastedLine {
  /// Whether its first cell is a number, which begins a row even where no rule stands above it.
  fileprivate var beginsDrawnRow: Bool { cells.first.map(ItemNumber.isNumber) ?? false }

  /// The cells between the bars of a drawn row; nil where the line is none.
  static func drawnCells(of line: String) -> [String]? {
    let bars = line.count { isBar($0) }
    guard bars > 0, !line.contains("\t") else { return nil }
    let text = line.replacing("\\|", with: "\u{F8FF}").trimmed
    let isFramed = text.first.map(isBar) == true && text.last.map(isBar) == true && bars > 1
    guard isFramed || bars >= 2 else { return nil }
    var inner = text[...]
    if inner.first.map(isBar) == true { inner.removeFirst() }
    if inner.last.map(isBar) == true { inner.removeLast() }
    return inner.split(maxSplits: 255, omittingEmptySubsequences: false, whereSeparator: isBar)
      .map { String($0).replacing("\u{F8FF}", with: "|").trimmed }
  }

  private static func isBar(_ sign: Character) -> Bool { "|│║┃".contains(sign) }
}
