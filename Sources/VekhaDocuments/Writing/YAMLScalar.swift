/// Writes words as YAML values, quoted only where YAML would take them for something else.
enum YAMLScalar {
  /// The words as a value on the line of its key, or as one among others in brackets.
  static func plain(_ text: String, inBrackets: Bool = false) -> String {
    needsQuotes(text, inBrackets) ? quoted(text) : text
  }

  /// Whether the words can stand on lines of their own, folded where a line ends.
  static func canFold(_ text: String) -> Bool {
    !text.contains("  ") && text.first?.isWhitespace == false
      && text.last?.isWhitespace == false && !text.unicodeScalars.contains(where: isHidden)
  }

  private static func needsQuotes(_ text: String, _ inBrackets: Bool) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if first.isWhitespace || last.isWhitespace || last == ":" || text == "~" { return true }
    if "!&*|>'\"%@`{}[],#?".contains(first) { return true }
    if first == "-" || first == ":", text.count == 1 || text.dropFirst().first == " " {
      return true
    }
    if text.contains(": ") || text.contains(" #") || text.hasPrefix("---") { return true }
    if text.unicodeScalars.contains(where: isHidden) { return true }
    return text == "null" || inBrackets && text.contains { ",[]{}".contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    let signs = text.unicodeScalars.map { sign in
      switch sign {
      case "\\", "\"": "\\\(sign)"
      case "\n": "\\n"
      case "\t": "\\t"
      case _ where isHidden(sign): escaped(sign)
      default: String(sign)
      }
    }
    return "\"\(signs.joined())\""
  }

  /// Signs that show nothing, and those that end a line or move along it.
  private static func isHidden(_ sign: Unicode.Scalar) -> Bool {
    sign.showsNothing || sign.value == 0x2028 || sign.value == 0x2029
  }

  private static func escaped(_ sign: Unicode.Scalar) -> String {
    let digits = String(sign.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
