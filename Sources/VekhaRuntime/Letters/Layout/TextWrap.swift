/// Lines that are comfortable to read and that mail carries unchanged (RFC 5322, 2.1.1).
enum TextWrap {
  static let width = 76

  /// Breaks words into lines between blanks; a longer word, such as a link, keeps a line to itself.
  static func lines(_ text: String, first: String, rest: String) -> [String] {
    var lines: [String] = []
    var (line, length) = (first, first.count)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let wordLength = word.count
      if !isEmpty, length + 1 + wordLength > width {
        lines.append(line)
        (line, length, isEmpty) = (rest, rest.count, true)
      }
      line += isEmpty ? String(word) : " " + word
      length += wordLength + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }
}
