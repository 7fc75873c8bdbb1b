/// The lines of a YAML file as a person would set them: long texts folded, comments wrapped.
struct YAMLPage {
  private static let width = 110
  private var lines = ""

  /// The whole text; it ends with its last words.
  var text: String { lines.hasSuffix("\n\n") ? String(lines.dropLast()) : lines }

  mutating func blank() { lines += "\n" }

  /// A line without the signs that a document may hide and YAML refuses.
  mutating func line(_ words: String, indent: Int = 0) {
    lines += String(repeating: " ", count: indent) + words.visible + "\n"
  }

  /// A key with words; words too long for the line go on below it, folded.
  mutating func entry(_ key: String, _ value: String, indent: Int = 0, remark: String = "") {
    let plain = "\(key): \(YAMLScalar.plain(value))"
    if indent + plain.count + remark.count + 4 <= Self.width {
      return line(remark.isEmpty ? plain : "\(plain)  # \(remark)", indent: indent)
    }
    comment(remark, indent: indent)
    guard indent + plain.count > Self.width, YAMLScalar.canFold(value) else {
      return line(plain, indent: indent)
    }
    line("\(key): >-", indent: indent)
    for folded in Self.wrapped(value, Self.width - indent - 2) { line(folded, indent: indent + 2) }
  }

  /// A comment on lines of its own.
  mutating func comment(_ words: String, indent: Int = 0) {
    for wrapped in Self.wrapped(words, Self.width - indent - 2) {
      line("# \(wrapped)", indent: indent)
    }
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var (line, length) = ("", 0)
    for word in text.split(separator: " ") {
      if length > 0, length + 1 + word.count > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += length == 0 ? word : " " + word
      length += word.count + (length == 0 ? 0 : 1)
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
