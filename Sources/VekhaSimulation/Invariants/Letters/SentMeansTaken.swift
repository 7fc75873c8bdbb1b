import VekhaRuntime

/// No letter is lost on its last metres: what is marked as sent was taken, what was taken is marked.
struct SentMeansTaken: TownInvariant {
  let statement = "a letter is marked as sent when the server has taken it, and only then"
  private var taken: Set<String> = []
  /// Letters that the server said it has taken and that are not marked yet.
  private var unmarked: Set<String> = []

  mutating func check(_ scene: Scene) throws -> [String] {
    for delivery in scene.happening.deliveries where delivery.isTaken {
      taken.insert(delivery.letter.id)
      if delivery.outcome == .sent { unmarked.insert(delivery.letter.id) }
    }
    let sent = scene.happening.commits.flatMap(\.marks).filter { $0.state == .sent }.map(\.id)
    unmarked.subtract(sent)
    return sent.filter { !taken.contains($0) }.map { "\($0) was never taken" }
      + (scene.happening.cause == .pass ? unmarked.sorted().map { "\($0) is not marked" } : [])
  }
}
