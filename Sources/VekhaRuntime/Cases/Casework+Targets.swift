package import VekhaCore

/// What a command made of one case.
package struct CaseOutcome: Hashable, Sendable {
  package var state: Case
  /// The duty that the command was about; nil where it was about the case as a whole.
  package var key: OccurrenceKey?

  init(_ change: CaseChange, leadingTo state: Case) {
    self.state = state
    key = change.records.first(where: \.event.isMark)?.event.occurrenceKey
  }
}

extension Casework {
  /// The cases that a command would change, the shares that follow their municipality among them.
  ///
  /// A pattern means the cases to which the command can apply; one name means that case, whatever becomes of it.
  package func targets(
    of command: Command, on pattern: String, by actor: Actor, at moment: Moment
  ) async throws -> [Case] {
    try await store.read { [memory] reader in
      let conductor = Conductor(
        world: try World(reader, memory: memory), at: try moment.instant(in: reader), actor: actor)
      return try Targets(conductor: conductor, command: command).find(pattern)
    }
  }

  /// Runs a command on the named cases in one transaction; any refusal leaves all of them as they were.
  package func perform(
    _ command: Command, onCases ids: [String], by actor: Actor, at moment: Moment,
    texts: [SaltedText] = []
  ) async throws -> [CaseOutcome] {
    try await store.write { [memory] writer in
      let conductor = Conductor(
        world: try World(writer, memory: memory), at: try moment.instant(in: writer),
        actor: actor)
      for text in texts { try writer.save(text) }
      return try writer.cases(ids).map { state in
        let change = try conductor.change(state, by: command)
        return CaseOutcome(change, leadingTo: try conductor.carryOut(change, in: writer))
      }
    }
  }
}

/// Finds the cases that a command means.
struct Targets {
  let conductor: Conductor
  let command: Command

  func find(_ pattern: String) throws -> [Case] {
    let reader = conductor.world.reader
    let found = try reader.cases(reader.caseIDs(matching: pattern)).flatMap(withFollowers)
      .sorted { NaturalOrder($0.id) < NaturalOrder($1.id) }
    guard !found.isEmpty else { throw UnknownName.case(pattern) }
    return pattern.contains("*") ? try applicable(found) : found
  }

  /// Leaves out what the command does not concern; where that is everything, says why.
  private func applicable(_ cases: [Case]) throws -> [Case] {
    var reason: Refusal?
    let left = try cases.filter { state in
      do {
        _ = try conductor.change(state, by: command)
        return true
      } catch let refusal as Refusal where refusal.isBesideThePoint {
        reason = reason ?? refusal
        return false
      }
    }
    if left.isEmpty, let reason { throw reason }
    return left
  }

  private func withFollowers(_ state: Case) throws -> [Case] {
    guard case .item(let selector, .schedule) = command, state.scope == .municipal else {
      return [state]
    }
    return try FollowingShares(municipal: state, selector: selector, world: conductor.world)
      .withMunicipality()
  }
}

extension Event {
  /// Whether a person did it to a duty; plans, openings and reminders come by themselves.
  fileprivate var isMark: Bool {
    switch self {
    case .planned, .itemOpened, .reminded, .skipped: false
    default: occurrenceKey != nil
    }
  }
}

extension Refusal {
  /// Whether a case that refuses so is simply not meant by a pattern.
  fileprivate var isBesideThePoint: Bool {
    switch self {
    case .unknownItem, .isRollup, .isStage, .wrongStatus, .noRequest, .caseIsClosed,
      .caseIsSuspended,
      .caseIsNotSuspended:
      true
    default: false
    }
  }
}
