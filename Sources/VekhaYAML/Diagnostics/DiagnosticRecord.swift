package import VekhaCore

extension Diagnostic {
  /// The diagnostic as scripts read it.
  package func record(in language: Language) -> DiagnosticRecord {
    DiagnosticRecord(diagnostic: self, language: language)
  }
}

/// A diagnostic under the keys that scripts rely on; an absent help is written as null.
package struct DiagnosticRecord: Encodable, Sendable {
  private let diagnostic: Diagnostic
  private let language: Language

  private enum Key: String, CodingKey {
    case file, line, column, severity, code, message, help
  }

  init(diagnostic: Diagnostic, language: Language) {
    self.diagnostic = diagnostic
    self.language = language
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(diagnostic.place.file, forKey: .file)
    try container.encode(diagnostic.place.line, forKey: .line)
    try container.encode(diagnostic.place.column, forKey: .column)
    try container.encode(diagnostic.severity, forKey: .severity)
    try container.encode(diagnostic.code, forKey: .code)
    try container.encode(diagnostic.message[language], forKey: .message)
    let help = diagnostic.help?[language] ?? ""
    try container.encode(help.isEmpty ? nil : help, forKey: .help)
  }
}
