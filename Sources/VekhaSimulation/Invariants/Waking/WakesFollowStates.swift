import VekhaCore
import VekhaRuntime

/// The one stored moment of waking is what the case's state, people and calendar say now.
struct WakesFollowStates: TownInvariant {
  let statement = "a case is woken when its state next wants it"
  /// The moment that was written last for each case that is to be woken.
  private var wakes: [String: Instant] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for change in scene.changes { wakes[change.after.id] = change.wakeAt }
    return try stale(in: scene)
  }

  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    try stale(in: scene) + misplaced(in: scene)
  }

  /// Cases that should be woken at another time than was written; one that is due is about to be.
  private func stale(in scene: Scene) throws -> [String] {
    try scene.cases.values.sorted { $0.id < $1.id }.compactMap { state in
      let ground = try scene.ground(of: state)
      let next = Engine.nextWake(ground.definition, ground.context, state, after: ground.today)
        .map { Zones.midnight(of: $0, in: ground.zone) }
      let wake = wakes[state.id]
      if let wake, wake <= scene.now { return nil }
      return next == wake ? nil : "\(state.id): \(wake.words), not \(next.words)"
    }
  }

  /// Cases that the store finds at another moment than was written.
  private func misplaced(in scene: Scene) throws -> [String] {
    var findings: [String] = []
    for moment in Set(wakes.values).sorted() {
      let found = Set(try scene.world.reader.caseIDs(dueBy: moment, limit: .max))
      let written = Set(wakes.filter { $0.value <= moment }.keys)
      findings += found.symmetricDifference(written).sorted().map { "\($0) at \(moment)" }
    }
    return findings
  }
}

extension Instant? {
  fileprivate var words: String { map(\.description) ?? "never" }
}
