import VekhaCore

// Why it was this person.

extension World {
  func reason(
    for reminder: Reminder, in past: PastCase, _ item: Item?
  ) throws -> ExplanationView.Reason {
    let (definition, state, context) = (past.definition, past.state, past.context)
    switch reminder.step {
    case .settled: return .escalatedBefore
    case .answer: return .asked
    case .escalate(let role): return reason(reminder.recipient, role, context)
    case .ask, .decision: return reason(reminder.recipient, .coordinator, context)
    default: break
    }
    if state.occurrences[reminder.key]?.assignee == reminder.recipient { return .assigned }
    let parties = item.map {
      definition.parties(
        of: $0, scope: state.scope, organisationKind: context.organisationKind)
    }
    let reason = reason(reminder.recipient, among: parties ?? [], context)
    guard reason == .onBehalf, case .weekly = reminder.step else { return reason }
    return try overseenRole(of: reminder.recipient).map { .oversees($0) } ?? reason
  }

  /// The role for which the policy sends a person the week's summary.
  private func overseenRole(of person: PersonKey) throws -> Role? {
    let roles = directory.person(person)?.tenures.map(\.role) ?? []
    return try policy("standard")?.weekly?.to.first(where: roles.contains)
  }

  private func reason(
    _ person: PersonKey, _ role: Role, _ context: Context
  ) -> ExplanationView.Reason {
    guard let holders = context.roles[role], holders.people.contains(person) else {
      return .onBehalf
    }
    return holders.isVacant ? .standsIn : .role(role)
  }

  private func reason(
    _ person: PersonKey, among parties: [Party], _ context: Context
  ) -> ExplanationView.Reason {
    let own = parties.first { context.parties[$0.key]?.people.contains(person) == true }
    guard let own else { return .onBehalf }
    return context.parties[own.key]?.isVacant == true
      ? .standsIn : .party(own.title, role: own.role)
  }
}
