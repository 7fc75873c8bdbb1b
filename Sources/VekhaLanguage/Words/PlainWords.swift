/// Somebody's words made fit for one line of a letter, a page or an answer.
package enum PlainWords {
  /// The words with single blanks between them and nothing in them that shows nothing.
  package static func line(_ text: String) -> String {
    isLine(text.utf8) ? text : madeLine(text)
  }

  /// Several texts as lines, each of them once and none that is empty.
  package static func distinctLines(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.map(line).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The beginning of a line that is too long, cut between words where it can be.
  package static func clipped(_ line: String, to limit: Int) -> String {
    guard line.count > limit else { return line }
    let start = line.prefix(limit - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return words + "…"
  }

  /// Whether words are plainly fit as they stand, told from their bytes: most are, and then cost nothing.
  private static func isLine(_ bytes: String.UTF8View) -> Bool {
    var (first, second) = (blank, blank)
    for byte in bytes {
      if byte < 0x80 {
        if byte < blank || byte == 0x7F || byte == blank && second == blank { return false }
      } else if mayShowNothing(first, second, byte) {
        return false
      }
      (first, second) = (second, byte)
    }
    return second != blank || bytes.isEmpty
  }

  /// Whether three bytes can belong to a control, a wide blank or a mark that shows nothing.
  private static func mayShowNothing(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (_, 0xC2, 0x80...0xA0), (_, 0xE1, _), (_, 0xE3, _), (_, 0xEF, _): true
    case (0xE2, 0x80, 0x90...0xA7), (0xE2, 0x80, 0xB0...0xBF): false
    case (0xE2, 0x80...0x81, _): true
    default: false
    }
  }

  private static func madeLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Marks that turn the direction of writing could make a letter read as something else.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static let blank = UInt8(ascii: " ")
}
