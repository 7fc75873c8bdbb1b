/// Writes words as YAML values, quoted only where YAML would take them for something else.
enum YAMLScalar {
  /// The words as a value on the line of its key, or as one among others in brackets.
  static func plain(_ text: String, inBrackets: Bool = false) -> String {
    needsQuotes(text, inBrackets) ? quoted(text) : text
  }

  private static func needsQuotes(_ text: String, _ inBrackets: Bool) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if first.isWhitespace || last.isWhitespace || last == ":" || text == "~" { return true }
    if "!&*|>'\"%@`{}[],#?".contains(first) { return true }
    if first == "-" || first == ":", text.count == 1 || text.dropFirst().first == " " {
      return true
    }
    if text.contains(": ") || text.contains(" #") || text.hasPrefix("---") { return true }
    return text == "null" || inBrackets && text.contains { ",[]{}".contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
