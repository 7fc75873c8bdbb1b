/// Plain text in which tables were pasted, with tabs between cells or one cell a line.
struct PastedText {
  private let lines: [PastedLine]
  /// How many cells most rows of the text's tables have.
  private let width: Int
  private var index = 0
  private var blocks: [Document.Block] = []

  static func blocks(_ text: String) -> [Document.Block] {
    var reader = PastedText(text)
    while reader.index < reader.lines.count { reader.readOn() }
    return reader.blocks
  }

  private init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { PastedLine($0) }
      .filter { !$0.isRule || $0.isDrawnRule }
    let counts = lines.filter { !$0.isDrawn }.map(\.cells.count).filter { $0 >= 3 }
    let byCount = Dictionary(grouping: counts) { $0 }
    width = byCount.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.key ?? 2
  }

  private mutating func readOn() {
    if lines[index].isBlank {
      index += 1
    } else if lines[index].isDrawn || lines[index].isDrawnRule {
      readDrawnRows()
    } else if startsLoneCells {
      readLoneCells()
    } else if lines[index].hasTabs, !lines[index].isLoneCell {
      readRows()
    } else {
      blocks.append(.paragraph(paragraph(lines[index])))
      index += 1
    }
  }

  private func paragraph(_ line: PastedLine) -> Paragraph {
    guard line.isMarkdownHeading else { return Paragraph(line.words) }
    return Paragraph(String(line.words.drop { $0 == "#" }).trimmed, isHeading: true)
  }

  private mutating func readDrawnRows() {
    let rest = lines[index...]
    let rows = rest.prefix { $0.isDrawn || $0.isDrawnRule }
    blocks.append(.table(DrawnTable.table(rows)))
    index = rows.endIndex
  }

  /// Three lone cells under one another are no indented paragraphs.
  private var startsLoneCells: Bool {
    lines[index...].prefix(3).count(where: \.isLoneCell) == 3
  }
}

// MARK: - A row a line

extension PastedText {
  private mutating func readRows() {
    var rows: [Table.Row] = []
    while index < lines.count, !lines[index].isBlank, lines[index].hasTabs || continuesRow(rows) {
      if lines[index].hasTabs {
        rows.append(row())
      } else {
        append(lines[index].words, to: &rows)
        index += 1
      }
    }
    blocks.append(.table(Table(rows: rows)))
  }

  /// One row, its lines taken together as long as cells are missing.
  private mutating func row() -> Table.Row {
    var cells = lines[index].cells.map { [$0] }
    index += 1
    while cells.count < width, index < lines.count, !lines[index].isBlank {
      let next = lines[index].cells
      guard next.count < width, cells.count + next.count - 1 <= width else { break }
      cells[cells.count - 1].append(next[0])
      cells += next.dropFirst().map { [$0] }
      index += 1
    }
    return Table.Row(cells.map { Table.Cell($0) })
  }

  /// A line without tabs belongs to the cell above where it goes on in the middle of a sentence.
  private func continuesRow(_ rows: [Table.Row]) -> Bool {
    guard !rows.isEmpty, let first = lines[index].words.first else { return false }
    return first.isLowercase || "-–—•*".contains(first)
  }

  private func append(_ words: String, to rows: inout [Table.Row]) {
    let row = rows.count - 1
    let cell = rows[row].cells.lastIndex { !$0.isEmpty } ?? rows[row].cells.count - 1
    rows[row].cells[cell].lines.append(words)
  }
}

// MARK: - A cell a line

extension PastedText {
  private mutating func readLoneCells() {
    var rows = LoneCellRows()
    while index < lines.count {
      let group = nextGroup()
      guard !group.isEmpty else { break }
      rows.take(group)
    }
    blocks.append(.table(rows.table))
  }

  /// The cells up to the next blank line; none where the table has ended.
  private mutating func nextGroup() -> [Table.Cell] {
    while index < lines.count, lines[index].isBlank { index += 1 }
    var group: [Table.Cell] = []
    while index < lines.count, !lines[index].isBlank {
      if lines[index].hasTabs {
        group.append(Table.Cell([lines[index].words]))
      } else if group.isEmpty {
        return []
      } else {
        group[group.count - 1].lines.append(lines[index].words)
      }
      index += 1
    }
    return group
  }
}
