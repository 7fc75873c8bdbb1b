package import VekhaCore
package import VekhaRuntime

/// The journals of some cases with the definitions they ran under and the states they led to, to be kept as one text.
///
/// Every later build has to read it, and to come from the journals to the very same states.
package struct History: Hashable, Sendable {
  package var definitions: [StoredSource]
  package var cases: [Chapter]

  /// One case: its records in order, and its state in words.
  package struct Chapter: Hashable, Sendable {
    package var id: String
    package var records: [Record]
    package var state: [String]
  }

  init(definitions: [StoredSource], cases: [Chapter]) {
    self.definitions = definitions
    self.cases = cases
  }

  /// The history of the cases whose ids match a pattern, as the store has it.
  package init(of pattern: String, in reader: any StoreReader) throws {
    let states = try reader.cases(reader.caseIDs(matching: pattern))
    cases = try states.map { state in
      Chapter(
        id: state.id, records: try reader.records(ofCase: state.id), state: StateWords.lines(state))
    }
    let references = Set(cases.flatMap(\.references))
    definitions = try references.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
      .compactMap { try reader.definition($0) }
  }
}

extension History.Chapter {
  /// The state to which today's build adds up the records.
  package var sum: Case? {
    records.reduce(nil) { state, record in Case.applying(record, to: state) }
  }

  /// That state in words, to be held against the one that was kept.
  package var stateToday: [String] { sum.map(StateWords.lines) ?? [] }

  /// Every version of a definition that the case has run under.
  var references: [DefinitionReference] {
    records.compactMap { record in
      switch record.event {
      case .opened(let opening): opening.definition
      case .migrated(let reference, _): reference
      default: nil
      }
    }
  }
}

extension StoreReader {
  fileprivate func definition(_ reference: DefinitionReference) throws -> StoredSource? {
    for kind in [StoredSource.Kind.roadmap, .workflow] {
      let version = SourceVersion(kind: kind, id: reference.id, version: reference.version)
      if let found = try source(version) { return found }
    }
    return nil
  }
}
