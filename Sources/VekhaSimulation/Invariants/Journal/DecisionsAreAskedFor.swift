import VekhaCore
import VekhaRuntime

/// What is handed in is laid before the one who accepts it, in the very step that hands it in.
struct DecisionsAreAskedFor: TownInvariant {
  let statement = "whoever decides is told in the same step of what waits for her"

  mutating func check(_ scene: Scene) throws -> [String] {
    try scene.changes.flatMap { change in
      try change.records.compactMap { record in
        guard case .submitted(let key, _) = record.event,
          try !isAsked(about: key, in: change, scene)
        else { return nil }
        return "\(change.after.id) \(key.code) #\(record.sequence)"
      }
    }
  }

  /// Nobody can be told where the accepting party is nobody.
  private func isAsked(
    about key: OccurrenceKey, in change: CaseChange, _ scene: Scene
  ) throws -> Bool {
    let asked = change.reminders.filter { reminder in
      guard case .decision = reminder.reminding.step else { return false }
      return reminder.reminding.key == key
    }
    guard asked.isEmpty else { return true }
    let ground = try scene.ground(of: change.after)
    let party = ground.definition.find(item: key.code)?.item.controller
    return party.flatMap { ground.context.parties[$0]?.people.isEmpty } ?? true
  }
}
