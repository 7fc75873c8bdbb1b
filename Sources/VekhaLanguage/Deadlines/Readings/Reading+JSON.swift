package import VekhaCore

extension Reading {
  /// The reading as one line of JSON with the contract's keys.
  package var json: String {
    let fields: [(String, String)] = [
      ("phrase", JSONText.string(phrase)), ("kind", JSONText.string(kind.rawValue)),
      ("start", JSONText.string(start?.iso)), ("due", JSONText.string(due?.iso)),
      ("rule", JSONText.string(rule)), ("anchor", JSONText.string(anchor)),
      ("offset", JSONText.string(offset)), ("canonical", JSONText.string(canonical)),
      ("readings", "[" + alternatives.map(\.json).joined(separator: ",") + "]"),
    ]
    return JSONText.object(fields)
  }
}

extension UnreadablePhrase {
  /// The refusal as one line of JSON with the contract's keys, its sentences in one language.
  package func json(in language: Language) -> String {
    let error = JSONText.object([
      ("code", JSONText.string(code)), ("message", JSONText.string(message[language])),
      ("help", JSONText.string(help[language])),
    ])
    return JSONText.object([("phrase", JSONText.string(phrase)), ("error", error)])
  }
}

/// The few JSON forms that a reading needs.
private enum JSONText {
  static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  static func string(_ text: String?) -> String {
    guard let text else { return "null" }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: return String(Character(scalar))
    }
  }
}
