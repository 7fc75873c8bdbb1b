/// A file that somebody wants read: how it is shown to her, and its bytes.
package struct SourceFile: Hashable, Sendable {
  /// The path as the user gave it; tables that the file names are looked for beside it.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A definition as its author wrote it, kept so that a case can run under the version it began with.
package struct DefinitionSource: Hashable, Sendable {
  package var kind: DefinitionKind
  package var id: String
  /// The hash of the text, line ends made alike; of a directory, of its tables too.
  package var version: String
  /// The text itself, shared with the file that was read; empty for a directory, whose people stand in the database alone.
  var bytes: [UInt8]

  init(kind: DefinitionKind, id: String, version: String, bytes: [UInt8]) {
    self.kind = kind
    self.id = id
    self.version = version
    self.bytes = bytes
  }

  package init(kind: DefinitionKind, id: String, version: String, text: String) {
    self.init(kind: kind, id: id, version: version, bytes: Array(text.utf8))
  }

  /// The text for who stores or shows it, made anew each time: a mere check does without.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
