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
}
