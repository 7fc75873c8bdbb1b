/// A definition's text as it was loaded.
package struct StoredSource: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case roadmap
    case workflow
    case reminders
    case calendar
  }

  package var kind: Kind
  package var id: String
  package var version: String
  package var text: String

  package init(kind: Kind, id: String, version: String, text: String) {
    self.kind = kind
    self.id = id
    self.version = version
    self.text = text
  }
}

/// One version of a definition, by name.
package struct SourceVersion: Hashable, Sendable {
  package var kind: StoredSource.Kind
  package var id: String
  package var version: String

  package init(kind: StoredSource.Kind, id: String, version: String) {
    self.kind = kind
    self.id = id
    self.version = version
  }

  /// The version is a hash itself and tells them apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(version)
  }
}
