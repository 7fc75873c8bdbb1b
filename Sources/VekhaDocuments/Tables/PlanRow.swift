/// One row of a plan's table, its cells under what they hold.
struct PlanRow {
  /// The text under each column, in the order of the heading.
  private(set) var texts: [String]
  /// Whether the text was taken over from the cell above, merged with this one.
  private(set) var isShared: [Bool]
  private(set) var footnotes: [String] = []
  /// Words beyond the last column.
  private(set) var surplus = ""
  let followsGap: Bool
  let heading: Heading
  let row: Table.Row

  /// Puts a row's cells under a heading, merged ones with the words of the row above.
  init(_ row: Table.Row, under heading: Heading, after previous: PlanRow?) {
    self.row = row
    self.heading = heading
    followsGap = row.followsGap
    texts = Array(repeating: "", count: heading.columns.count)
    isShared = Array(repeating: false, count: heading.columns.count)
    for (index, cell) in row.placed.enumerated() { take(cell, at: index, previous) }
  }

  private mutating func take(_ cell: PlacedCell, at index: Int, _ previous: PlanRow?) {
    guard let column = column(of: cell, at: index) else {
      surplus = surplus.joined(with: cell.text)
      return
    }
    footnotes += cell.cell.footnotes
    guard cell.cell.isMergedUp else {
      if cell.cell.isDash { return }
      texts[column] = words(of: cell, as: heading.columns[column].role, after: texts[column])
      return
    }
    if let above = previous?.texts, above.indices.contains(column) { texts[column] = above[column] }
    isShared[column] = true
  }

  /// Lines are kept where they may part names, or a name from a deadline.
  private func words(of cell: PlacedCell, as role: ColumnRole, after text: String) -> String {
    switch role {
    case .responsible: text.joined(with: cell.cell.names)
    case .responsibleAndDeadline:
      ((text.isEmpty ? [] : [text]) + cell.cell.lines).joined(separator: "\n")
    default: text.joined(with: cell.text)
    }
  }

  /// By its place in the row where the row has a cell for each column, else by the grid.
  private func column(of cell: PlacedCell, at index: Int) -> Int? {
    if row.cells.count == heading.columns.count { return index }
    let overlaps = heading.columns.map { $0.columns.clamped(to: cell.columns).count }
    guard let most = overlaps.max(), most > 0 else { return nil }
    return overlaps.firstIndex(of: most)
  }
}

extension PlanRow {
  /// The words under every column of a role.
  func text(_ role: ColumnRole) -> String {
    let own = columns(role).map { texts[$0] }.reduce("") { $0.joined(with: $1) }
    guard own.isEmpty, let both = columns(.responsibleAndDeadline).first else { return own }
    switch role {
    case .responsible: return AnswerCell(texts[both]).responsible
    case .deadline: return AnswerCell(texts[both]).deadline
    default: return own
    }
  }

  /// Whether the words under a role stand in a cell merged with the one above.
  func shares(_ role: ColumnRole) -> Bool {
    let isAnswer = role == .responsible || role == .deadline
    return (columns(role) + (isAnswer ? columns(.responsibleAndDeadline) : []))
      .contains { isShared[$0] }
  }

  /// All that the row says, from left to right.
  var words: String { row.filled.map(\.text).joined(separator: " ") }

  /// The only words of the row, where the others are empty.
  var onlyCell: PlacedCell? { row.filled.count == 1 ? row.filled.first : nil }

  /// Whether a cell reaches across most of the table.
  func isWide(_ cell: PlacedCell) -> Bool {
    let covered = heading.columns.count { $0.columns.overlaps(cell.columns) }
    return covered * 2 > heading.columns.count || row.cells.count == 1
  }

  /// «1 2 3 4 5»: the numbers of the columns.
  var isColumnCount: Bool {
    let counts = row.filled.map { Int($0.text.filter(\.isNumber)) }
    return counts.count >= 3 && counts.enumerated().allSatisfy { $1 == $0 + 1 }
  }

  /// Whether a number stands under a year or a month.
  var hasFigures: Bool {
    zip(heading.columns, texts).contains { $0.role.isTime && $1.contains(where: \.isNumber) }
  }

  var isBlank: Bool { row.filled.isEmpty && surplus.isEmpty }

  private func columns(_ role: ColumnRole) -> [Int] {
    heading.columns.indices.filter { heading.columns[$0].role == role }
  }

  /// What stands under headings that a roadmap has no place for, and under times of a year.
  var others: [(heading: String, text: String)] {
    zip(heading.columns, texts).compactMap { column, text in
      guard case .other(let heading) = column.role, !text.isEmpty else { return nil }
      return (heading, text)
    }
  }
}
