import VekhaRuntime
import VekhaStore

/// A thousand transitions in one commit, as a pattern or a pass makes them.
struct ThousandTransitions: Figure {
  static let name = "thousand"
  static let title = "A thousand transitions a commit"
  static let about = """
    The same for a thousand cases together, as a pattern or a pass makes them.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    var lines: [Line] = []
    for place in workshop.places { lines.append(try await line(in: workshop, at: place)) }
    return lines
  }

  private func line(in workshop: Workshop, at place: Workshop.Place) async throws -> Line {
    let ids = Transition.ids(cases: workshop.sizes.small)
    let size = min(1000, ids.count / 2)
    let batches = (0..<min(workshop.repeated(9), ids.count / size)).map {
      Array(ids[$0 * size..<($0 + 1) * size])
    }
    let memory = WorldMemory()
    let rehearsal = try await Rehearsal(
      workshop, at: place, cases: workshop.sizes.small,
      work: batches.map { batch in
        { try await Transition.perform(on: batch, in: Casework(store: $0, memory: memory)) }
      })
    let casework = Casework(store: rehearsal.product, memory: memory)
    var pairs = Pairs()
    for (piece, batch) in batches.enumerated() {
      try await pairs.add(
        product: { try await Transition.perform(on: batch, in: casework) },
        floor: { try rehearsal.runFloor(piece) })
    }
    return Line(
      "\(size.grouped) transitions a commit", at: place.name, pairs,
      share: place.isDisk ? 0.5 : 0.35,
      note: ", \(Int(Double(size) / pairs.product.median).grouped)/s")
  }
}
