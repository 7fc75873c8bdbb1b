import VekhaCore
import VekhaRuntime

/// A school that waits for the approval of its share is left in peace about the share's items.
struct ApprovalComesFirst: TownInvariant {
  let statement = "what does not bind yet reminds nobody"

  mutating func check(_ scene: Scene) throws -> [String] {
    scene.changes.filter { !$0.after.isBinding }.flatMap { change in
      change.reminders.map { "\(change.after.id) \($0.reminding.key.code) \($0.reminding.step)" }
    }
  }
}
