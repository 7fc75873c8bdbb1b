import VekhaRuntime
import VekhaStore

/// One transition, one commit, one wait for the disk.
struct SingleTransition: Figure {
  static let name = "single"
  static let title = "One transition a commit"
  static let about = """
    An item is marked as done in a running process: the case's row, its duty, a journal record \
    and the seal, in one durable commit. The floor runs the same statements in plain SQLite.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    var lines: [Line] = []
    for place in workshop.places { lines += try await self.lines(in: workshop, at: place) }
    return lines
  }

  private func lines(
    in workshop: Workshop, at place: Workshop.Place
  ) async throws -> [Line] {
    let ids = Transition.ids(cases: workshop.sizes.small)
      .prefix(workshop.repeated(300))
    let memory = WorldMemory()
    let rehearsal = try await Rehearsal(
      workshop, at: place, cases: workshop.sizes.small,
      work: ids.map { id in
        { try await Transition.perform(on: [id], in: Casework(store: $0, memory: memory)) }
      })
    let casework = Casework(store: rehearsal.product, memory: memory)
    var pairs = Pairs()
    var syncs: [Double] = []
    for (piece, id) in ids.enumerated() {
      try await pairs.add(
        product: {
          let count = try await workshop.witness.syncs {
            try await Transition.perform(on: [id], in: casework)
          }
          if let count { syncs.append(Double(count)) }
        },
        floor: { try rehearsal.runFloor(piece) })
    }
    return [
      Line(
        "single durable transition", at: place.name, pairs, share: place.isDisk ? 0.9 : 0.4,
        note: ", \(Int(1 / pairs.product.median).grouped)/s"),
      Line(
        "single durable transition: waits for the disk", at: place.name,
        syncs: syncs.isEmpty ? nil : syncs.median, floor: "1", atMost: 1),
    ]
  }
}

extension Workshop.Place {
  var isDisk: Bool { name == "disk" }
}
