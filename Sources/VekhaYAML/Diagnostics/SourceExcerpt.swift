internal import VekhaLanguage

/// The part of a line that is worth showing round a mistake, and where the caret goes under it.
struct SourceExcerpt {
  /// A line wider than this many columns is trimmed round the caret.
  static let width = 100
  /// How many columns before the caret stay when a line is trimmed.
  static let before = 30

  let text: String
  let caretIndent: Int
  let caretWidth: Int

  init(of line: String, column: Int, length: Int) {
    let glyphs = line.unicodeScalars.map(Glyph.init)
    let first = min(column - 1, glyphs.count)
    let last = min(first + length, glyphs.count)
    let shown = Self.window(of: glyphs, round: first..<last)
    let (start, end) = (shown.lowerBound, shown.upperBound)
    text =
      (start > 0 ? "…" : "") + glyphs[shown].map(\.text).joined()
      + (end < glyphs.count ? "…" : "")
    caretIndent = (start > 0 ? 1 : 0) + Self.width(of: glyphs[start..<first])
    caretWidth = max(1, Self.width(of: glyphs[first..<min(last, end)]))
  }

  private static func window(of glyphs: [Glyph], round caret: Range<Int>) -> Range<Int> {
    var start = 0
    if width(of: glyphs[..<caret.upperBound]) > width {
      start = caret.lowerBound
      var room = before
      while start > 0, room >= glyphs[start - 1].width {
        start -= 1
        room -= glyphs[start].width
      }
    }
    var (end, room) = (start, width)
    while end < glyphs.count, room >= glyphs[end].width {
      room -= glyphs[end].width
      end += 1
    }
    return start..<end
  }

  private static func width(of glyphs: ArraySlice<Glyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.width }
  }
}
