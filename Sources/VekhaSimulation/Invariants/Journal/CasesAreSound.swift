import VekhaCore

/// What the core says of every case at every moment is true of each one that is stored.
struct CasesAreSound: TownInvariant {
  let statement = "what is true of every case is true of each"

  mutating func check(_ scene: Scene) throws -> [String] { broken(in: scene) }

  mutating func checkWhole(_ scene: Scene) throws -> [String] { broken(in: scene) }

  private func broken(in scene: Scene) -> [String] {
    scene.cases.values.sorted { $0.id < $1.id }.flatMap { state in
      state.brokenInvariants.map { "\(state.id): \($0)" }
    }
  }
}
