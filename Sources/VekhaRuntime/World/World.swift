package import VekhaCore

/// Everything a decision needs to know beside the case itself, as one snapshot of the store has it.
///
/// Nothing is read before somebody asks for it, and nothing is read twice; an object, since all that follows from a
/// snapshot refers to it.
package final class World {
  package let reader: any StoreReader
  package let directory: any Directory
  let memory: WorldMemory
  let known: KnownEntries
  let notes = WorldNotes()
  let diaries: Diaries?

  /// Keeps diaries of the cases where one snapshot lives through many days.
  package init(
    _ reader: any StoreReader, memory: WorldMemory, diaries: Diaries? = nil
  ) throws {
    self.diaries = diaries
    self.reader = reader
    self.memory = memory
    known = try memory.entries(for: reader)
    directory = StoredDirectory(reader: reader, known: known)
  }

  func diary(of caseID: String) -> Diary? { diaries?.notes(of: caseID).diary }

  /// How a person wants her letters.
  func preferences(of person: PersonKey) -> Preferences {
    known.preferences.value(of: person, or: nil, in: reader) {
      try reader.preferences(of: person)
    } ?? Preferences()
  }

  /// The definition a case runs under, in the version it is pinned to.
  package func definition(_ reference: DefinitionReference) throws -> Definition {
    try notes.definitions.value(of: reference) {
      guard let definition = try memory.definition(reference, from: reader) else {
        throw RuntimeFailure.definitionMissing(reference)
      }
      return definition
    }
  }

  /// The newest versions of all roadmaps and workflows.
  package func currentDefinitions() throws -> [Definition] {
    try current([.roadmap, .workflow]).compactMap(\.definition)
  }

  /// The newest versions of everything of the given kinds that this version of Vekha can read.
  func current(_ kinds: Set<StoredSource.Kind>) throws -> [ParsedSource] {
    try reader.currentVersions(kinds).compactMap { try memory.parsed($0, from: reader) }
  }

  package func calendar(_ id: String) throws -> WorkCalendar {
    guard let calendar = try knownCalendar(id) else { throw RuntimeFailure.calendarMissing(id) }
    return calendar
  }

  /// The calendar by which letters keep to working days.
  func letterCalendar() throws -> WorkCalendar? {
    if let calendar = try knownCalendar("ru") { return calendar }
    return try current([.calendar]).first?.calendar
  }

  package func policy(_ id: String) throws -> ReminderPolicy? {
    try notes.policies.value(of: id) {
      try known.policies.value(of: id, in: reader) { try current(.reminders, id)?.policy }
    }
  }

  /// The calendar of this name, nil where none is stored.
  package func knownCalendar(_ id: String) throws -> WorkCalendar? {
    try notes.calendars.value(of: id) {
      try known.calendars.value(of: id, in: reader) { try current(.calendar, id)?.calendar }
    }
  }

  /// The newest version of a source, nil where none is stored.
  func current(_ kind: StoredSource.Kind, _ id: String) throws -> ParsedSource? {
    try reader.currentVersion(kind: kind, id: id).flatMap { version in
      try memory.parsed(SourceVersion(kind: kind, id: id, version: version), from: reader)
    }
  }
}

/// What cannot happen to a whole database: our own mistake, or the database's damage.
package enum RuntimeFailure: Error, Hashable, Sendable {
  case definitionMissing(DefinitionReference)
  case calendarMissing(String)
}
