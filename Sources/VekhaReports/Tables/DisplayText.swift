import VekhaLanguage

/// A text as a terminal shows it: in one line, with nothing hidden, and of a known width.
struct DisplayText {
  let text: String
  let width: Int
  /// Nil where the text is shown as it stands, a column for each sign.
  private let glyphs: [Glyph]?

  init(_ text: String) {
    if text.unicodeScalars.allSatisfy(\.isPlain) {
      self.init(text: text, width: text.unicodeScalars.count, glyphs: nil)
      return
    }
    let line =
      text.contains { $0.isNewline }
      ? text.split(whereSeparator: \.isNewline)
        .joined(separator: " ") : text
    self.init(glyphs: line.unicodeScalars.map(Glyph.init))
  }

  private init(glyphs: [Glyph]) {
    self.init(
      text: glyphs.map(\.text).joined(), width: glyphs.reduce(0) { $0 + $1.width }, glyphs: glyphs)
  }

  private init(text: String, width: Int, glyphs: [Glyph]?) {
    self.text = text
    self.width = width
    self.glyphs = glyphs
  }

  /// The text where it fits, else its beginning and a sign that it goes on.
  func cut(to limit: Int) -> DisplayText {
    guard width > limit else { return self }
    var (kept, room): ([Glyph], Int) = ([], limit - 1)
    for glyph in glyphs ?? text.unicodeScalars.map(Glyph.init) {
      guard glyph.width <= room else { break }
      kept.append(glyph)
      room -= glyph.width
    }
    while kept.last?.text == " " { kept.removeLast() }
    return DisplayText(glyphs: kept + [Glyph("…")])
  }

  /// The text in lines of at most the given width, broken between words.
  func wrapped(to limit: Int) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in text.split(separator: " ") {
      let size = DisplayText(String(word)).width
      if used > 0, used + 1 + size > limit {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + size
    }
    return lines + [line]
  }
}
