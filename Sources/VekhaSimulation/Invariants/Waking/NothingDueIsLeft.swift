import VekhaCore
import VekhaRuntime

/// A pass does all that is due: it leaves no case asleep, no reminder waiting and no letter untried.
struct NothingDueIsLeft: TownInvariant {
  let statement = "after a pass nothing that is due waits"

  mutating func check(_ scene: Scene) throws -> [String] {
    guard scene.happening.cause == .pass else { return [] }
    let (reader, now) = (scene.world.reader, scene.now)
    return try reader.caseIDs(dueBy: now, limit: 3).map { "\($0) is not woken" }
      + reader.recipients(dueBy: now, limit: 3).map { "person \($0.rawValue) gets no letter" }
      + reader.letters(dueBy: now, except: [], limit: 3).map { "letter \($0.id) is not tried" }
  }
}
