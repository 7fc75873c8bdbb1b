import VekhaCore
import VekhaYAML

/// A stored source in the form the engine uses.
struct ParsedSource: Sendable {
  var definition: Definition?
  var policy: ReminderPolicy?
  var calendar: WorkCalendar?

  /// Reads a text that was checked before it was stored; nil where this version of Vekha cannot read it.
  init?(_ source: StoredSource) {
    let reader = DefinitionsReader.vekha(known: KnownDefinitions())
    let text = source.definitionSource
    switch source.kind {
    case .roadmap, .workflow: definition = reader.definition(from: text)
    case .reminders: policy = reader.policy(from: text)
    case .calendar: calendar = reader.calendar(from: text)
    }
    guard definition != nil || policy != nil || calendar != nil else { return nil }
  }
}

extension StoredSource {
  fileprivate var definitionSource: DefinitionSource {
    let kind: DefinitionKind =
      switch kind {
      case .roadmap: .roadmap
      case .workflow: .workflow
      case .reminders: .reminders
      case .calendar: .calendar
      }
    return DefinitionSource(kind: kind, id: id, version: version, text: text)
  }
}
