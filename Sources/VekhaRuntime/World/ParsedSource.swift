import VekhaCore
import VekhaYAML

/// A stored source in the form the engine uses.
struct ParsedSource: Sendable {
  var definition: Definition?
  var policy: ReminderPolicy?
  var calendar: WorkCalendar?

  /// Reads a text that was checked before it was stored; nil where this version of Vekha cannot read it.
  init?(_ source: StoredSource) {
    let reading = DefinitionsReader.vekha(known: KnownDefinitions())
      .read([SourceFile(path: "\(source.id).yaml", bytes: Array(source.text.utf8))])
    definition = reading.definitions.first
    policy = reading.policies.first
    calendar = reading.calendars.first
    definition?.version = source.version
    policy?.version = source.version
    calendar?.version = source.version
    guard definition != nil || policy != nil || calendar != nil else { return nil }
  }
}
