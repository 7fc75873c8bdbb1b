/// Somebody's words made fit for one line of a letter.
enum PlainWords {
  /// The words with single blanks between them and nothing in them that shows nothing.
  static func line(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The beginning of a line that is too long, cut between words where it can be.
  static func clipped(_ line: String, to limit: Int) -> String {
    guard line.count > limit else { return line }
    let start = line.prefix(limit - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return words + "…"
  }

  /// Marks that turn the direction of writing could make a letter read as something else.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
