package import VekhaCore

/// A case after a command, with the stage that it is in now.
package struct ChangedCase: Hashable, Sendable {
  package var view: CaseView
  /// The title of the present stage; nil for a roadmap.
  package var stage: String?
  package var stageDue: CivilDate?
}

extension World {
  /// The case as it is now.
  package func changed(_ state: Case) throws -> ChangedCase {
    let definition = try definition(state.definition)
    return ChangedCase(
      view: CaseView(state, definition: definition),
      stage: state.stage.map { definition.group($0)?.title ?? $0 },
      stageDue: state.visits.last?.due)
  }
}
