/// A JSON value whose members keep their order, for texts that people read and compare.
indirect enum JSONText: Sendable, ExpressibleByStringLiteral {
  case string(String)
  case boolean(Bool)
  case array([JSONText])
  case object([(String, JSONText)])

  init(stringLiteral value: String) {
    self = .string(value)
  }

  var members: [(String, JSONText)] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The text, indented by two spaces a level.
  var text: String { text(indent: "") }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .string(let words): return Self.quoted(words)
    case .boolean(let value): return value ? "true" : "false"
    case .array(let values) where values.allSatisfy(\.isWord):
      return "[" + values.map { $0.text(indent: inner) }.joined(separator: ", ") + "]"
    case .array(let values):
      return Self.lines(values.map { inner + $0.text(indent: inner) }, in: "[", "]", indent)
    case .object(let members):
      let lines = members.map { inner + Self.quoted($0) + ": " + $1.text(indent: inner) }
      return Self.lines(lines, in: "{", "}", indent)
    }
  }

  private var isWord: Bool {
    switch self {
    case .string, .boolean: true
    case .array, .object: false
    }
  }

  private static func lines(
    _ lines: [String], in opening: String, _ closing: String, _ indent: String
  ) -> String {
    lines.isEmpty
      ? opening + closing
      : opening + "\n" + lines.joined(separator: ",\n") + "\n" + indent + closing
  }

  private static func quoted(_ words: String) -> String {
    var text = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
