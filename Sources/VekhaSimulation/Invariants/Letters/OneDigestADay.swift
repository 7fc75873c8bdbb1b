import VekhaCore
import VekhaRuntime

/// Nobody is written to twice a day, whether a letter was composed twice or an old one went out beside a new one.
struct OneDigestADay: TownInvariant {
  let statement = "a person gets one digest a day"
  private var composed: Set<Post> = []
  private var recipients: [String: PersonKey] = [:]
  private var arrived: [Post: String] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    let doubled = scene.letters.map(\.letter).filter { letter in
      recipients[letter.id] = letter.recipient
      return !composed.insert(post(for: letter.recipient, at: letter.createdAt, in: scene)).inserted
    }
    return doubled.map { "\($0.key) is composed as a second one" }
      + scene.happening.deliveries.filter(\.isTaken).compactMap { arrival($0, in: scene) }
  }

  private mutating func arrival(_ delivery: Delivery, in scene: Scene) -> String? {
    let id = delivery.letter.id
    guard let recipient = recipients[id] else { return "\(id) was never composed" }
    let post = post(for: recipient, at: scene.counted(delivery.at), in: scene)
    let first = arrived[post] ?? id
    arrived[post] = first
    return first == id ? nil : "\(id) arrives on the day of \(first)"
  }

  private func post(for recipient: PersonKey, at moment: Instant, in scene: Scene) -> Post {
    let zone = scene.world.zone(ofPerson: recipient)
    return Post(recipient: recipient, day: Zones.civil(moment, in: zone).date)
  }

  private struct Post: Hashable {
    var recipient: PersonKey
    var day: CivilDate
  }
}
