/// A statement that is true of every case at every moment, whatever happened to it.
package struct Invariant: Sendable {
  package let statement: String
  fileprivate let holds: @Sendable (Case) -> Bool
}

extension Case {
  /// The statements that are not true of this case: none, unless the engine is mistaken.
  package var brokenInvariants: [String] {
    Self.invariants.filter { !$0.holds(self) }.map(\.statement)
  }

  /// What is always true, checked after every step in tests and simulations.
  package static let invariants: [Invariant] = caseInvariants + dutyInvariants

  private static let caseInvariants = [
    Invariant(statement: "a suspended case, and no other, knows since when") {
      ($0.status == .suspended) == ($0.suspendedOn != nil)
    },
    Invariant(statement: "a closed case, and no other, has an outcome") {
      ($0.status == .closed) == ($0.outcome != nil)
    },
    Invariant(statement: "a closed case waits for nothing") {
      $0.status != .closed || $0.occurrences.values.allSatisfy(\.isSettled)
    },
    Invariant(statement: "a case that does not bind has opened nothing") {
      $0.isBinding || $0.occurrences.values.allSatisfy { $0.status == .pending || $0.isSettled }
    },
    Invariant(statement: "the stage is the one that was entered last") {
      $0.stage == $0.visits.last?.stage
    },
    Invariant(statement: "stages are entered in the order of time") {
      zip($0.visits, $0.visits.dropFirst()).allSatisfy { $0.enteredOn <= $1.enteredOn }
    },
    Invariant(statement: "the events are counted") { $0.sequence > 0 },
  ]

  private static let dutyInvariants = [
    Invariant(statement: "no two duties have one name") { state in
      zip(state.occurrences, state.occurrences.dropFirst()).allSatisfy { $0.key < $1.key }
    },
    duty("rounds count from one") { duty in duty.round >= 1 },
    duty("what is done says when, what is still to do does not") { duty in
      switch duty.status {
      case .done, .submitted: duty.doneOn != nil
      case .pending, .open: duty.doneOn == nil
      case .waived, .cancelled: true
      }
    },
    duty("a request for a later date waits on something that is still to do") { duty in
      duty.request == nil || !duty.isSettled
    },
    duty("nobody gets an escalation twice in a round") { duty in
      Set(duty.escalatedTo).count == duty.escalatedTo.count
    },
    duty("a duty with an effective date has an unshifted one") { duty in
      (duty.dates.due == nil) == (duty.dates.unshifted == nil)
    },
  ]

  private static func duty(
    _ statement: String, _ holds: @escaping @Sendable (Occurrence) -> Bool
  ) -> Invariant {
    Invariant(statement: statement) { $0.occurrences.allSatisfy(holds) }
  }
}
