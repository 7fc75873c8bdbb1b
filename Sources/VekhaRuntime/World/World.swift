package import VekhaCore

/// Everything a decision needs to know beside the case itself, as one snapshot of the store has it.
package struct World {
  package let reader: any StoreReader
  package let directory: Directory
  package let policies: [String: ReminderPolicy]
  package let calendars: [String: WorkCalendar]
  private let memory: WorldMemory

  package init(_ reader: any StoreReader, memory: WorldMemory) throws {
    self.reader = reader
    self.memory = memory
    directory = try memory.directory(from: reader)
    let parsed = try reader.currentSources([.calendar, .reminders]).compactMap(memory.parsed)
    policies = Dictionary(
      parsed.compactMap(\.policy).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    calendars = Dictionary(
      parsed.compactMap(\.calendar).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The definition a case runs under, in the version it is pinned to.
  package func definition(_ reference: DefinitionReference) throws -> Definition {
    guard let definition = try memory.definition(reference, from: reader) else {
      throw RuntimeFailure.definitionMissing(reference)
    }
    return definition
  }

  /// The newest versions of all roadmaps and workflows.
  package func currentDefinitions() throws -> [Definition] {
    try reader.currentSources([.roadmap, .workflow]).compactMap(memory.parsed)
      .compactMap(\.definition)
  }

  package func calendar(_ id: String) throws -> WorkCalendar {
    guard let calendar = calendars[id] else { throw RuntimeFailure.calendarMissing(id) }
    return calendar
  }

  /// The zone of a case: its roadmap's, else its organisation's.
  package func zone(of definition: Definition, organisation: String) -> String {
    definition.timezone ?? zone(of: organisation)
  }

  package func zone(of organisation: String) -> String {
    directory.timezone(of: organisation) ?? "UTC"
  }

  package func context(
    _ definition: Definition, organisation: String, members: Members, actor: Actor
  ) throws -> Context {
    directory.context(
      for: definition, organisation: organisation, members: members, actor: actor,
      calendar: try calendar(definition.calendar), policies: policies)
  }
}

/// What cannot happen to a whole database: our own mistake, or the database's damage.
package enum RuntimeFailure: Error, Hashable, Sendable {
  case definitionMissing(DefinitionReference)
  case calendarMissing(String)
}
