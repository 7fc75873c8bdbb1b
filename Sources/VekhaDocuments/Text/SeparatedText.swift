/// A table whose cells are parted by a sign, as Excel and its kin save one.
struct SeparatedText {
  /// Reads the whole text as one table; quoted cells may hold separators and line breaks.
  static func table(_ text: String, separator: Character) -> Table {
    var scanner = SeparatedText(text, separator)
    return Table(rows: scanner.rows())
  }

  /// The sign that parts most rows into equally many cells.
  static func separator(of text: String) -> Character {
    let head = String(text.prefix(20_000))
    let scored = [";", "\t", ","].map { sign in
      (sign: Character(sign), score: score(head, Character(sign)))
    }
    return scored.max { $0.score < $1.score }?.sign ?? ";"
  }

  private static func score(_ text: String, _ sign: Character) -> Int {
    let counts = table(text, separator: sign).rows.map(\.cells.count).filter { $0 > 1 }
    let byCount = Dictionary(grouping: counts) { $0 }.mapValues(\.count)
    return byCount.values.max() ?? 0
  }

  /// Cells beyond this column are no plan's.
  private static let widest = 256
  private let text: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private let separator: Unicode.Scalar
  /// Set once a mark was found that nothing closes, so that the rest is not searched again.
  private var hasOpenMark = false

  private init(_ text: String, _ separator: Character) {
    self.text = text.unicodeScalars
    self.separator = separator.unicodeScalars.first ?? ";"
    index = self.text.startIndex
  }

  private mutating func rows() -> [Table.Row] {
    var rows: [Table.Row] = []
    var followsGap = false
    while index < text.endIndex {
      let row = Table.Row(cells(), followsGap: followsGap)
      followsGap = row.isEmpty
      if !row.isEmpty { rows.append(row) }
    }
    return rows
  }

  private mutating func cells() -> [Table.Cell] {
    var cells = [cell()]
    while let sign = next, sign == separator {
      advance()
      let cell = cell()
      if cells.count < Self.widest { cells.append(cell) }
    }
    if next == "\r" { advance() }
    if next == "\n" { advance() }
    return cells
  }

  private mutating func cell() -> Table.Cell {
    var words = String.UnicodeScalarView()
    if next == "\"", !hasOpenMark, let quoted = quoted() { words = quoted }
    while let sign = next, sign != separator, !isLineEnd(sign) {
      words.append(sign)
      advance()
    }
    return Table.Cell(String(words).split(whereSeparator: \.isNewline).map { String($0).trimmed })
  }

  /// The text between quotation marks; nil where the cell's first mark is never closed.
  private mutating func quoted() -> String.UnicodeScalarView? {
    let start = index
    var words = String.UnicodeScalarView()
    advance()
    while let sign = next {
      advance()
      if sign == "\"", next != "\"" { return words }
      if sign == "\"" { advance() }
      words.append(sign)
    }
    index = start
    hasOpenMark = true
    return nil
  }

  private func isLineEnd(_ sign: Unicode.Scalar) -> Bool { sign == "\n" || sign == "\r" }

  private var next: Unicode.Scalar? { index < text.endIndex ? text[index] : nil }

  private mutating func advance() { text.formIndex(after: &index) }
}
