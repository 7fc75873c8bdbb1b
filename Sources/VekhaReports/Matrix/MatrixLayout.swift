import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// Where the parts of a matrix go on a page of a given width.
struct MatrixLayout {
  private let matrix: MatrixView
  private let look: Look
  private let labels: ColumnLabels
  private let codeWidth: Int
  private let titleWidth: Int
  /// The organisations that stand side by side, block by block.
  let blocks: [Range<Int>]

  init(_ matrix: MatrixView, look: Look) {
    self.matrix = matrix
    self.look = look
    labels = ColumnLabels(matrix.organisations)
    codeWidth = matrix.rows.map { DisplayText($0.code).width }.max() ?? 0
    let fixed = codeWidth + Self.dueWidth + Self.doneWidth + 3 * Self.gutter
    let room = max(Self.cellWidth, look.width - fixed - Self.titleLeast)
    let perBlock = max(1, room / Self.cellWidth)
    let columns = matrix.organisations.indices
    blocks = stride(from: 0, to: columns.count, by: perBlock).map {
      $0..<min($0 + perBlock, columns.count)
    }
    let cells = min(perBlock, columns.count) * Self.cellWidth
    titleWidth = max(Self.titleLeast, look.width - fixed - cells)
  }

  /// The names of the organisations, written downwards.
  func heading(of columns: Range<Int>) -> [String] {
    (0..<labels.height).map { level in
      let margin = codeWidth + titleWidth + Self.dueWidth + Self.doneWidth + 3 * Self.gutter
      let letters = columns.map { " " + labels.letter($0, level) }.joined()
      return String(repeating: " ", count: margin) + look.paint(letters, .faint)
    }
  }

  func line(_ row: MatrixView.Row, _ columns: Range<Int>) -> String {
    let shown = DisplayText(row.title).cut(to: titleWidth)
    let parts = [
      padded(DisplayText(row.code), codeWidth), padded(shown, titleWidth),
      padded(DisplayText(row.due?.figures(in: look.language) ?? "—"), Self.dueWidth),
    ]
    let cells = columns.map { column in
      let sign = MatrixSign(row.cells[column])
      let mark = MatrixMark(row.cells[column])
      return (mark.map { look.paint($0.rawValue, .waiting) } ?? " ")
        + look.paint(sign.rawValue, sign.tone)
    }
    return parts.joined(separator: "  ") + done(row) + cells.joined()
  }

  /// How many of the organisations that have a share of the item are done with it.
  private func done(_ row: MatrixView.Row) -> String {
    let shares = row.cells.dropFirst().compactMap(\.self).filter { $0.state != "cancelled" }
    let done = shares.count { $0.state == "done" || $0.state == "waived" }
    let text = shares.isEmpty ? "" : "\(done)/\(shares.count)"
    return String(repeating: " ", count: max(0, Self.gutter + Self.doneWidth - text.count)) + text
  }

  private func padded(_ text: DisplayText, _ width: Int) -> String {
    text.text + String(repeating: " ", count: max(0, width - text.width))
  }

  /// What the signs mean, and what the columns' names are short for.
  var legend: String {
    let signs = MatrixSign.allCases.map {
      look.paint($0.rawValue, $0.tone) + " " + look.say($0.word)
    }
    let marks = MatrixMark.allCases.filter(used.contains).map {
      look.paint($0.rawValue, .waiting) + " " + look.say($0.word)
    }
    let columns = Catalogue.Reports.columns(
      labels.prefix, first: matrix.organisations.first ?? "")
    return (signs + marks).joined(separator: "   ") + "\n" + look.paint(look.say(columns), .faint)
  }

  private var used: Set<MatrixMark> {
    Set(matrix.rows.flatMap { $0.cells.compactMap { MatrixMark($0) } })
  }

  private static let gutter = 2
  private static let cellWidth = 2
  private static let dueWidth = 10
  private static let doneWidth = 5
  private static let titleLeast = 20
}
