import VekhaCore
import VekhaRuntime

/// No completed work is lost: neither a reload nor a calendar, a pause or a crash takes it back.
struct DoneStaysDone: TownInvariant {
  let statement = "a completed item stays completed until a person takes it up again"
  /// What was completed in each case, by the marks alone.
  private var done: [String: Set<OccurrenceKey>] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for record in scene.records { note(record.event, in: record.caseID) }
    return findings(in: scene)
  }

  mutating func checkWhole(_ scene: Scene) throws -> [String] { findings(in: scene) }

  private func findings(in scene: Scene) -> [String] {
    scene.cases.values.sorted { $0.id < $1.id }.flatMap { state in
      (done[state.id] ?? []).sorted()
        .filter { state.occurrences[$0]?.status != .done }
        .map { "\(state.id) \($0.code) \($0.date?.iso ?? "")" }
    }
  }

  private mutating func note(_ event: Event, in id: String) {
    switch event {
    case .completed(let key, _), .accepted(let key): done[id, default: []].insert(key)
    case .reopened(let key, _), .planned(let key, _, _): done[id]?.remove(key)
    case .renamed(let code, let new): rename(code, to: new, in: id)
    default: break
    }
  }

  private mutating func rename(_ code: String, to new: String, in id: String) {
    guard let keys = done[id] else { return }
    done[id] = Set(
      keys.map { $0.code == code ? OccurrenceKey(code: new, date: $0.date) : $0 })
  }
}
