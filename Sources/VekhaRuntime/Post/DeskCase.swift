import VekhaCore

/// A case on the desk, with what all letters about it share.
final class DeskCase {
  let state: Case
  let footing: Footing

  init(_ state: Case, in world: World) throws {
    self.state = state
    footing = try world.footing(of: state)
  }

  private(set) lazy var plan = LetterPlan(title: footing.definition.title, caseID: state.id)

  func isSilent(_ code: String, on day: CivilDate) -> Bool {
    !state.silences.isEmpty && state.isSilent(code, on: day)
  }
}

/// A duty that is past its date, with the case that it belongs to; the letters of all who answer for it share it.
final class LateDuty {
  let desk: DeskCase
  let duty: OutstandingDuty
  /// Nil where its definition has it no longer.
  let rules: DutyRules?

  init(_ duty: OutstandingDuty, in desk: DeskCase) {
    self.desk = desk
    self.duty = duty
    rules = desk.footing.rules(of: duty.key.code)
  }

  /// Whether a letter of a day tells of it.
  func isTold(on day: CivilDate) -> Bool {
    duty.isOverdue(on: day) && !desk.isSilent(duty.key.code, on: day)
  }
}

/// A duty by its case on the desk and its own name.
struct DutyOnDesk: Hashable {
  private let desk: ObjectIdentifier
  private let key: OccurrenceKey

  init(_ key: OccurrenceKey, of desk: DeskCase) {
    (self.desk, self.key) = (ObjectIdentifier(desk), key)
  }
}
