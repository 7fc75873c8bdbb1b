/// Finds a table's heading by its words, in one row or two.
enum HeadingFinder {
  private static let longest = 120

  /// The heading that begins at a row; nil where none does.
  static func heading(in rows: ArraySlice<Table.Row>) -> Heading? {
    guard let first = rows.first, isShort(first), first.filled.count >= 2 else { return nil }
    let below = rows.dropFirst().first
    if let below, isSecondRow(below, under: first) {
      let heading = Heading(columns: columns(first, below), height: 2)
      if heading.kind != nil { return heading }
    }
    let heading = Heading(columns: columns(first), height: 1)
    return heading.kind == nil ? nil : heading
  }

  private static func isShort(_ row: Table.Row) -> Bool {
    row.filled.allSatisfy {
      $0.text.count <= longest && !ItemNumber.isNumber($0.text) || isYear($0)
    }
  }

  private static func isYear(_ cell: PlacedCell) -> Bool { HeadingWords(cell.text).year != nil }

  /// A second row divides cells of the first, and says nothing under the others.
  private static func isSecondRow(_ row: Table.Row, under first: Table.Row) -> Bool {
    guard isShort(row), let last = row.filled.last, last.columns.upperBound <= first.width else {
      return false
    }
    let isDivided = first.placed.contains { cell in
      cell.columns.count > 1
        && row.filled.count { cell.columns.contains($0.columns.lowerBound) } > 1
    }
    let lead = row.placed.first
    let isUnderLead = lead.map { $0.cell.isMergedUp || $0.cell.isEmpty } ?? false
    let isHalf = row.filled.contains { ColumnRole(halfOfDeadline: $0.text) != nil }
    return isUnderLead && (isDivided || isHalf)
  }

  private static func columns(_ row: Table.Row) -> [Heading.Column] {
    row.placed.map { cell in
      let role = ColumnRole(heading: cell.text) ?? untitled(cell)
      return Heading.Column(role: role, columns: cell.columns, text: cell.text)
    }
  }

  /// The lower row's words decide, and where it has none, the upper row's.
  private static func columns(_ upper: Table.Row, _ lower: Table.Row) -> [Heading.Column] {
    lower.placed.map { cell in
      let above = upper.placed.first { $0.columns.overlaps(cell.columns) }?.text ?? ""
      let role = role(above: above, below: cell.cell.isMergedUp ? "" : cell.text)
      let text = [above, cell.text].filter { !$0.isEmpty }.joined(separator: " ")
      return Heading.Column(role: role ?? untitled(cell), columns: cell.columns, text: text)
    }
  }

  /// A first column without words is that of the numbers.
  private static func untitled(_ cell: PlacedCell) -> ColumnRole {
    cell.columns.lowerBound == 0 ? .number : .other("")
  }

  private static func role(above: String, below: String) -> ColumnRole? {
    let upper = ColumnRole(heading: above)
    if upper == .deadline, let half = ColumnRole(halfOfDeadline: below) { return half }
    guard let lower = ColumnRole(heading: below) else { return upper }
    return lower.isKnown ? lower : upper?.isKnown == true ? upper : lower
  }
}
