// The first named party answers for an item; the others report their parts.
extension Decision {
  /// The parties that assist with an item in this case.
  func assistants(of item: Item) -> [Party] { footing.rules(of: item.code)?.assistants ?? [] }

  /// Writes down how a co-executor's part stands; the item stays with the executor.
  mutating func report(
    _ item: Item, _ occurrence: Occurrence, party named: String?, isDone: Bool,
    note: TextReference?
  ) throws(Refusal) {
    guard occurrence.status == .open else {
      throw .wrongStatus(occurrence.key, occurrence.status)
    }
    let parts = assistants(of: item).map(\.key)
    let own = parts.filter { standing.parties.contains($0) }
    try require(standing.runs || !own.isEmpty, .reportPart)
    guard let party = named ?? (own.count == 1 ? own.first : nil), parts.contains(party) else {
      throw .unknownPart(occurrence.key, parts: parts)
    }
    try require(standing.runs || own.contains(party), .reportPart)
    write(.reported(occurrence.key, party: party, isDone: isDone, note: note))
  }

  /// Refuses the completion of an item whose parts are wanted and not all there.
  func requireParts(of item: Item, _ occurrence: Occurrence) throws(Refusal) {
    guard item.needsParts else { return }
    let missing = assistants(of: item).map(\.key).filter { !occurrence.isPartDone(of: $0) }
    guard missing.isEmpty else { throw .partsMissing(occurrence.key, parts: missing) }
  }

  /// The co-executors who are reminded together with the executor: those who have not said that they are done.
  func remindedAssistants(
    of rung: Rung, _ occurrence: Occurrence, by ladder: Ladder
  ) -> [PersonKey] {
    guard ladder.policy.parts, rung.audience == .responsible, rung.step.isAboutParts else {
      return []
    }
    return ladder.rules.assistants.filter { !occurrence.isPartDone(of: $0.key) }
      .flatMap { context.parties[$0.key]?.people ?? [] }
  }
}

extension Step {
  /// Whether it speaks of a date that co-executors have to keep too.
  fileprivate var isAboutParts: Bool {
    switch self {
    case .before, .due, .after: true
    default: false
    }
  }
}

/// How one co-executor's part of a duty stands.
package struct PartStanding: Hashable, Sendable {
  package var party: Party
  package var people: [PersonKey]
  /// Nil where nothing was said yet.
  package var report: PartReport?
}

extension DutyRules {
  /// How the parts of a duty stand, in the order of the definition.
  package func parts(of occurrence: Occurrence) -> [PartStanding] {
    if assistants.isEmpty { return [] }
    return zip(assistants, helpers).map { party, people in
      PartStanding(
        party: party, people: people, report: occurrence.reports.first { $0.party == party.key })
    }
  }
}
