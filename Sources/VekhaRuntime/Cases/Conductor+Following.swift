import VekhaCore

extension Conductor {
  /// Saves a change and what it brings about in other cases of the same transaction.
  func carryOut(_ change: CaseChange, in writer: any StoreWriter) throws -> Case {
    if !change.records.isEmpty || change.before == nil { try writer.save(change) }
    if let share = approvedShare(of: change) { try bind(share, in: writer) }
    return change.after
  }

  /// The share of a roadmap whose approval was completed by this change.
  private func approvedShare(of change: CaseChange) -> String? {
    let state = change.after
    guard state.scope == .run, state.subject.kind == .roadmap, state.status == .closed,
      state.outcome == "completed", change.before?.status != .closed
    else { return nil }
    return "\(state.subject.id)/\(state.organisation)"
  }

  private func bind(_ id: String, in writer: any StoreWriter) throws {
    guard let share = try writer.cases([id]).first else { return }
    try writer.save(change(share, by: .bind))
  }
}
