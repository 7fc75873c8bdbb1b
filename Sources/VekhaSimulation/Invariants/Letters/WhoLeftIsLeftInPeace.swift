import VekhaCore
import VekhaRuntime

/// A person who has left receives nothing, not even a letter that was composed while she was there.
struct WhoLeftIsLeftInPeace: TownInvariant {
  let statement = "nothing is sent to one who has left"
  private var recipients: [String: PersonKey] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for composed in scene.letters { recipients[composed.letter.id] = composed.letter.recipient }
    return scene.happening.deliveries.compactMap { delivery in
      guard let person = recipients[delivery.letter.id],
        scene.world.directory.person(person)?.hasLeft != false
      else { return nil }
      return "\(delivery.letter.id) to person \(person.rawValue)"
    }
  }
}
