package import VekhaCore

/// What came of reading several files together.
package struct DefinitionsReading: Sendable {
  /// Roadmaps and workflows of the files without an error.
  package var definitions: [Definition] = []
  package var policies: [ReminderPolicy] = []
  package var calendars: [WorkCalendar] = []
  package var directory: DirectoryDraft?
  package var sources: [DefinitionSource] = []
  /// Every mistake of every file, in the order of files and lines.
  package var diagnostics: [Diagnostic] = []
  /// How each deadline was read, in the order of the files.
  package var deadlineReadings: [DeadlineReading] = []

  package init() {}

  /// Whether anything keeps the files from being loaded.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// How one item's or stage's deadline was read.
package struct DeadlineReading: Hashable, Sendable {
  package var definition: String
  /// The item's code or the stage's id.
  package var code: String
  package var place: SourcePlace
  package var clause: DeadlineClause
}
