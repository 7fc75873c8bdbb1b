/// Where in a file something stands; line and column count from 1, the column in characters.
package struct SourcePlace: Hashable, Sendable, Comparable {
  package var file: String
  package var line: Int
  package var column: Int
  /// How many characters the caret underlines; at least 1.
  package var length: Int

  package init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A mistake of a file's author, or a thing that she should confirm.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Codable {
    case error
    case warning
  }

  package var place: SourcePlace
  package var severity: Severity
  /// A stable code such as `unknown-key`; scripts and documentation refer to it.
  package var code: String
  package var message: Bilingual
  /// What to write instead, or what to do; empty where nothing can be advised.
  package var help: Bilingual?
  /// The text of the line it stands on, for the caret display.
  package var sourceLine: String

  package init(
    place: SourcePlace, severity: Severity, code: String, message: Bilingual,
    help: Bilingual? = nil, sourceLine: String = ""
  ) {
    self.place = place
    self.severity = severity
    self.code = code
    self.message = message
    self.help = help
    self.sourceLine = sourceLine
  }
}
