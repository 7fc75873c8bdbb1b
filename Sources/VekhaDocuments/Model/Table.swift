/// A table of a document, row by row.
package struct Table: Hashable, Sendable {
  package var rows: [Row]

  package init(rows: [Row] = []) {
    self.rows = rows
  }

  /// One row of cells from left to right.
  package struct Row: Hashable, Sendable {
    package var cells: [Cell]
    /// Whether blank lines or rows stand above, as where a page ended.
    package var followsGap: Bool

    package init(_ cells: [Cell], followsGap: Bool = false) {
      self.cells = cells
      self.followsGap = followsGap
    }
  }

  /// A cell with its lines of text.
  package struct Cell: Hashable, Sendable {
    package var lines: [String]
    /// How many columns it takes.
    package var columns: Int
    /// Whether it is the lower part of a cell that begins in a row above.
    package var isMergedUp: Bool
    package var footnotes: [String]
    /// Tables that stand inside of it.
    package var tables: [Table]

    package init(
      _ lines: [String] = [], columns: Int = 1, isMergedUp: Bool = false,
      footnotes: [String] = [], tables: [Table] = []
    ) {
      self.lines = lines
      self.columns = columns
      self.isMergedUp = isMergedUp
      self.footnotes = footnotes
      self.tables = tables
    }
  }
}

extension Table.Cell {
  /// The cell's words in one line.
  package var text: String { lines.joined(separator: "\n").inOneLine }

  /// Whether a dash alone says that there is nothing to say.
  var isDash: Bool {
    let text = text
    return text.count <= 3 && !text.isEmpty && text.allSatisfy { "-–—−".contains($0) }
  }

  var isEmpty: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

extension Table.Row {
  var isEmpty: Bool { cells.allSatisfy { $0.isEmpty && $0.tables.isEmpty } }
}
