/// Lines that are comfortable to read and that mail carries unchanged (RFC 5322, 2.1.1).
enum TextWrap {
  static let width = 76

  /// Breaks words into lines between blanks; a longer word, such as a link, keeps a line to itself.
  static func lines(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var (line, length) = (first, first.utf8.count)
    var isEmpty = true
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let wordLength = signs(in: word)
      if !isEmpty, length + 1 + wordLength > width {
        lines.append(line)
        (line, length, isEmpty) = (rest, rest.utf8.count, true)
      }
      if !isEmpty { line += " " }
      line += Substring(word)
      length += wordLength + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// How many signs a word has; below U+0300 and in plain Cyrillic nothing joins, so scalars are counted.
  private static func signs(in word: Substring.UTF8View) -> Int {
    var count = 0
    for byte in word where byte & 0xC0 != 0x80 {
      guard byte < 0xCC || byte == 0xD0 || byte == 0xD1 else { return Substring(word).count }
      count += 1
    }
    return count
  }
}
