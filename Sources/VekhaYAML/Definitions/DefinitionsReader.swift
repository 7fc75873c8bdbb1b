package import VekhaCore

/// Reads roadmaps, workflows, reminder policies, calendars and directories from the files that
/// people write.
///
/// All files are read together: first the names that each defines, then what refers to them, so the
/// order of the files does not matter and every mistake of every file is found in one run.
package struct DefinitionsReader: Sendable {
  let known: KnownDefinitions
  let hash: @Sendable ([UInt8]) -> String
  let isKnownZone: @Sendable (String) -> Bool
  let table: @Sendable (String) -> [UInt8]?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - known: what the files may refer to beside one another
  ///   - hash: makes the version of a definition from its text
  ///   - isKnownZone: says whether a time zone of this name exists
  ///   - table: fetches a table that a directory names, its path made out from the directory's own
  package init(
    known: KnownDefinitions = KnownDefinitions(), hash: @escaping @Sendable ([UInt8]) -> String,
    isKnownZone: @escaping @Sendable (String) -> Bool,
    table: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.known = known
    self.hash = hash
    self.isKnownZone = isKnownZone
    self.table = table
  }

  /// Reads files together and reports every mistake in them.
  package func read(_ files: [SourceFile]) -> DefinitionsReading {
    var session = ReadingSession(reader: self)
    session.open(files)
    session.readNames()
    session.readReferences()
    return session.finished()
  }
}

/// Definitions that were read and checked before and come back from where they were kept.
extension DefinitionsReader {
  /// The roadmap or workflow of a stored text; nil where it is something else.
  package func definition(from source: DefinitionSource) -> Definition? {
    guard let file = kept(source), [.roadmap, .workflow].contains(file.kind) else { return nil }
    var builder = DefinitionBuilder(
      file, version: source.version, names: Names(known), isKnownZone: { _ in true })
    return builder.build()
  }

  /// The roadmap of a text that somebody else may have written; nil where it breaks the schema.
  ///
  /// Names that are not known here are left to whoever reads the whole file later.
  package func roadmap(written text: String) -> Definition? {
    let source = DefinitionSource(kind: .roadmap, id: "", version: "", text: text)
    let given = reopened(source, noting: Mistakes())
    guard let file = given, file.kind == .roadmap, !file.mistakes.hasErrors else {
      return nil
    }
    var builder = DefinitionBuilder(
      file, version: "", names: Names(known), isKnownZone: isKnownZone)
    return builder.build()
  }

  /// The reminder policy of a stored text; nil where it is something else.
  package func policy(from source: DefinitionSource) -> ReminderPolicy? {
    guard let file = kept(source), file.kind == .reminders else { return nil }
    return PolicyBuilder(file, version: source.version).policy
  }

  /// The calendar of a stored text; nil where it is something else.
  package func calendar(from source: DefinitionSource) -> WorkCalendar? {
    guard let file = kept(source), file.kind == .calendar else { return nil }
    return CalendarBuilder(file, version: source.version).calendar
  }

  /// A text that was checked before it was kept is not checked again.
  private func kept(_ source: DefinitionSource) -> DefinitionFile? {
    reopened(source, noting: Mistakes(areWanted: false))
  }

  private func reopened(_ source: DefinitionSource, noting mistakes: Mistakes) -> DefinitionFile? {
    var mistakes = mistakes
    let reading = YAMLReader.read(source.bytes, file: source.id)
    return DefinitionFile(reading, path: source.id, mistakes: &mistakes)
  }
}
