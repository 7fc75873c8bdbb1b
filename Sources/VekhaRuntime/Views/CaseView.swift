package import VekhaCore

/// A case as users and scripts see it; the coding keys are the contract's.
package struct CaseView: Hashable, Sendable, Encodable {
  package struct Stage: Hashable, Sendable, Encodable {
    package var id: String
    package var state: String
    package var enteredAt: CivilDate?
    package var due: CivilDate?
    package var completedAt: CivilDate?

    enum CodingKeys: String, CodingKey {
      case id, state, enteredAt, due, completedAt
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(state, forKey: .state)
      try container.encode(enteredAt, forKey: .enteredAt)
      try container.encode(due, forKey: .due)
      try container.encode(completedAt, forKey: .completedAt)
    }
  }

  package var id: String
  package var definition: String
  package var version: String
  package var subject: String
  package var organisation: String
  package var stage: String?
  package var state: String
  package var outcome: String?
  package var openedAt: Instant
  package var stages: [Stage]

  enum CodingKeys: String, CodingKey {
    case id, definition, version, subject, organisation, stage, state, outcome, openedAt, stages
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(definition, forKey: .definition)
    try container.encode(version, forKey: .version)
    try container.encode(subject, forKey: .subject)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(stage, forKey: .stage)
    try container.encode(state, forKey: .state)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(openedAt, forKey: .openedAt)
    try container.encode(stages, forKey: .stages)
  }

  package init(_ state: Case, definition: Definition) {
    id = state.id
    self.definition = state.definition.id
    version = state.definition.version
    subject = state.subject.id
    organisation = state.organisation
    stage = state.stage
    self.state = state.status.rawValue
    outcome = state.outcome
    openedAt = state.openedAt
    stages =
      definition.kind == .workflow ? definition.groups.map { Stage($0, in: state) } : []
  }
}

extension CaseView.Stage {
  /// The latest visit of the stage, or that it still lies ahead.
  fileprivate init(_ group: Group, in state: Case) {
    let visit = state.visits.last { $0.stage == group.id }
    let isPresent = state.stage == group.id && state.status != .closed
    self.init(
      id: group.id,
      state: isPresent ? "active" : visit?.completedOn != nil ? "completed" : "pending",
      enteredAt: visit?.enteredOn, due: visit?.due, completedAt: visit?.completedOn)
  }
}
