import VekhaLanguage

/// A table as aligned text.
struct TextTable {
  private let table: Table
  private let look: Look
  private let shown: [Int]
  private let widths: [Int]
  private let indent: Int
  private let hasHeadings: Bool

  init(_ table: Table, look: Look, indent: Int = 0, hasHeadings: Bool = true) {
    self.table = table
    self.look = look
    self.indent = indent
    self.hasHeadings = hasHeadings
    shown = table.columns.indices.filter { column in
      !table.columns[column].isOptional || table.rows.contains { !$0[column].text.isEmpty }
    }
    let titles = hasHeadings ? table.columns.map { look.say($0.title) } : []
    widths = Self.widths(of: table, titles: titles, shown: shown, room: look.width - indent)
  }

  var text: String {
    let titles = table.columns.map { Table.Cell(look.say($0.title), .faint) }
    return ((hasHeadings ? [line(titles)] : []) + lines).joined(separator: "\n")
  }

  /// The rows, all in the same columns; for those who set something between them.
  var lines: [String] { table.rows.map(line) }

  private func line(_ row: [Table.Cell]) -> String {
    var text = String(repeating: " ", count: indent)
    for (position, column) in shown.enumerated() {
      let isLast = position == shown.count - 1
      let cell = row[column]
      let words = DisplayText(cell.text).cut(to: widths[position])
      let gap = String(repeating: " ", count: widths[position] - words.width)
      let painted = look.paint(words.text, cell.tone)
      if table.columns[column].fit == .figures {
        text += gap + painted
      } else {
        text += painted + (isLast ? "" : gap)
      }
      if !isLast { text += Self.gutter }
    }
    return text.withoutTrailingSpaces
  }

  private static let gutter = "  "

  /// Columns take what they need; the shrinking ones share what is left, and none falls below a few words.
  private static func widths(
    of table: Table, titles: [String], shown: [Int], room: Int
  ) -> [Int] {
    var widths = shown.map { column in
      let cells = table.rows.map { DisplayText($0[column].text).width }
      let title = titles.isEmpty ? 0 : DisplayText(titles[column]).width
      return max(title, cells.max() ?? 0)
    }
    var surplus = widths.reduce(0, +) + gutter.count * max(0, shown.count - 1) - room
    let shrinking = shown.indices.filter { table.columns[shown[$0]].fit == .shrinking }
    while surplus > 0, let widest = shrinking.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > least
    {
      let second = shrinking.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(surplus, widths[widest] - max(least, min(second, widths[widest] - 1)))
      widths[widest] -= step
      surplus -= step
    }
    return widths
  }

  private static let least = 12
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
