import VekhaRuntime
import VekhaStore

/// Sixteen at once in one process, each with transitions of its own: how many share a wait for the disk.
struct Writers: Figure {
  static let name = "writers"
  static let title = "Concurrent writers"
  static let about = """
    Sixteen writers of one process make durable transitions of their own; the floor is one wait \
    for the disk for all of them.
    """
  private static let writers = 16

  func lines(in workshop: Workshop) async throws -> [Line] {
    let folder = try await workshop.towns.copy(
      cases: workshop.sizes.small, to: workshop.disk.folder, named: "writers")
    let store = try SQLiteStore(path: folder + "/vekha.sqlite")
    let casework = Casework(store: store, memory: WorldMemory())
    let ids = Transition.ids(cases: workshop.sizes.small)
    let each = workshop.repeated(40)
    try await Transition.perform(on: [ids[0]], in: casework)
    var syncs: Int?
    let time = try await seconds {
      syncs = try await workshop.witness.syncs {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for writer in 0..<Self.writers {
            let own = ids.dropFirst(1 + writer * each).prefix(each)
            group.addTask {
              for id in own { try await Transition.perform(on: [id], in: casework) }
            }
          }
          try await group.waitForAll()
        }
      }
    }
    let count = Double(Self.writers * each)
    let share = syncs.map { Double($0) / count }
    return [
      Line(
        figure: "16 concurrent writers in one process", place: workshop.disk.name,
        measured: (share.map { "\($0.short) fsyncs each, " } ?? "")
          + "\(Int(count / time).grouped)/s", floor: "0.06", goal: "≤ 0.10",
        isMet: share.map { $0 <= 0.1 })
    ]
  }
}
