import VekhaCore
import VekhaRuntime

/// Nobody is written to twice a day, whether a letter was composed twice or an old one went out beside a new one.
///
/// One urgent letter may follow the digest.
struct OneDigestADay: TownInvariant {
  let statement = "a person gets one digest a day"
  private var composed: Set<Post> = []
  private var known: [String: Letter] = [:]
  private var arrived: [Post: String] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    let doubled = scene.letters.map(\.letter).filter { letter in
      known[letter.id] = letter
      known[letter.id]?.bytes = []
      return !composed.insert(post(of: letter, at: letter.createdAt, in: scene)).inserted
    }
    return doubled.map { "\($0.key) is composed as a second one" }
      + scene.happening.deliveries.filter(\.isTaken).compactMap { arrival($0, in: scene) }
  }

  private mutating func arrival(_ delivery: Delivery, in scene: Scene) -> String? {
    let id = delivery.letter.id
    guard let letter = known[id] else { return "\(id) was never composed" }
    let post = post(of: letter, at: scene.counted(delivery.at), in: scene)
    let first = arrived[post] ?? id
    arrived[post] = first
    return first == id ? nil : "\(id) arrives on the day of \(first)"
  }

  private func post(of letter: Letter, at moment: Instant, in scene: Scene) -> Post {
    let zone = scene.world.zone(ofPerson: letter.recipient)
    return Post(
      recipient: letter.recipient, day: Zones.civil(moment, in: zone).date,
      isUrgent: letter.isUrgent)
  }

  private struct Post: Hashable {
    var recipient: PersonKey
    var day: CivilDate
    var isUrgent: Bool
  }
}
