import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// A roadmap at a glance: items down, organisations across, one sign a cell.
package struct MatrixReport: Report {
  private let matrix: MatrixView

  package init(_ matrix: MatrixView) {
    self.matrix = matrix
  }

  /// The matrix as people read it; more organisations than the page is wide go into further blocks.
  package func text(_ look: Look) -> String {
    let heading = look.paint(PlainWords.line(matrix.title), .heading)
    guard !matrix.rows.isEmpty else { return heading }
    let layout = MatrixLayout(matrix, look: look)
    let blocks = layout.blocks.map { columns in
      (layout.heading(of: columns) + matrix.rows.map { layout.line($0, columns) })
        .joined(separator: "\n")
    }
    return ([heading] + blocks + [layout.legend]).joined(separator: "\n\n")
  }

  /// One row an item, one column an organisation, the state in each cell.
  package var csv: String {
    let rows = matrix.rows.map { row in
      [row.code, row.occurrence, row.title, row.due?.iso ?? ""]
        + row.cells.map { $0.map { $0.overdue ? "overdue" : $0.state } ?? "" }
    }
    return CSV(
      columns: ["code", "occurrence", "title", "due"] + matrix.organisations, rows: rows
    ).text
  }
}
