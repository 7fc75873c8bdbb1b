import VekhaCore

/// A case's state as lines of text: everything that it holds, in an order that never changes.
enum StateWords {
  static func lines(_ state: Case) -> [String] {
    [head(state), members(state)] + state.silences.map(\.written) + state.visits.map(line)
      + state.occurrences.map(line)
  }

  private static func head(_ state: Case) -> String {
    words([
      ("case", state.id), ("definition", state.definition.id),
      ("version", state.definition.version), ("subject", state.subject.kind.rawValue),
      ("of", state.subject.id), ("organisation", state.organisation),
      ("scope", state.scope.rawValue), ("status", state.status.rawValue),
      ("outcome", state.outcome), ("binding", "\(state.isBinding)"),
      ("opened", state.openedOn.iso), ("at", state.openedAt.iso8601), ("stage", state.stage),
      ("suspended", state.suspendedOn?.iso), ("sequence", "\(state.sequence)"),
      ("last", state.lastRecordedAt.iso8601),
    ])
  }

  private static func members(_ state: Case) -> String {
    words([
      ("mentors", people(state.members.mentors)), ("mentees", people(state.members.mentees)),
      ("curator", state.members.curator.map { people([$0]) }),
    ])
  }

  private static func line(_ visit: StageVisit) -> String {
    words([
      ("visit", visit.stage), ("entered", visit.enteredOn.iso), ("due", visit.due?.iso),
      ("completed", visit.completedOn?.iso), ("relative", "\(visit.isRelative)"),
    ])
  }

  private static func line(_ duty: Occurrence) -> String {
    words([
      ("item", duty.key.code), ("occurrence", duty.key.date?.iso),
      ("status", duty.status.rawValue), ("opens", duty.dates.opens.iso),
      ("due", duty.dates.due?.iso), ("unshifted", duty.dates.unshifted?.iso),
      ("original", duty.originalDue?.iso), ("round", "\(duty.round)"),
      ("ladder", duty.ladderFrom.iso), ("exempt", "\(duty.isExemptFromEscalation)"),
      ("reminded", duty.remindedThrough?.iso), ("escalated", people(duty.escalatedTo)),
      ("evidence", duty.evidence.map(\.rawValue).joined(separator: ",")),
      ("done", duty.doneOn?.iso), ("by", duty.doneBy.map { people([$0]) }),
      ("assignee", duty.assignee.map { people([$0]) }),
      ("until", duty.request?.until.iso), ("reason", duty.request?.reason.rawValue),
      ("asked", duty.request?.by.map { people([$0]) }),
      ("acknowledged", duty.acknowledgedUntil?.iso),
    ])
  }

  private static func people(_ keys: [PersonKey]) -> String {
    keys.map { String($0.rawValue) }.joined(separator: ",")
  }

  /// What is absent or empty leaves no trace.
  private static func words(_ pairs: [(String, String?)]) -> String {
    pairs.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }.joined(separator: " ")
  }
}
