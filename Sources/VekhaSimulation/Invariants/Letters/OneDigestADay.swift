import VekhaCore
import VekhaRuntime

/// Nobody is written to twice a day, whether a letter was composed twice or an old one went out beside a new one.
///
/// One urgent letter may follow the digest.
struct OneDigestADay: TownInvariant {
  let statement = "a person gets one digest a day"
  /// The day for which each letter was composed.
  private var posts: [String: Post] = [:]
  /// The letter that stands for a day; one that was not taken may be followed by another one on another way.
  private var composed: [Post: String] = [:]
  private var arrived: [Post: String] = [:]
  private var arrivals: [String: Post] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    var doubled: [Letter] = []
    for commit in scene.happening.commits {
      for mark in commit.marks where mark.state == .dead { forget(mark.id) }
      for letter in commit.letters.map(\.letter) where isSecond(letter, in: scene) {
        doubled.append(letter)
      }
    }
    return doubled.map { "\($0.key) is composed as a second one" }
      + scene.happening.deliveries.filter(\.isTaken).compactMap { arrival($0, in: scene) }
  }

  /// Whoever took a letter, lost the connection and then refused it cannot be told from one who never had it.
  private mutating func forget(_ letter: String) {
    if let post = posts[letter] { composed[post] = nil }
    if let post = arrivals[letter], arrived[post] == letter { arrived[post] = nil }
  }

  private mutating func isSecond(_ letter: Letter, in scene: Scene) -> Bool {
    var post = Post(
      recipient: letter.recipient, day: .earliest, isUrgent: letter.isUrgent)
    post.day = day(of: post, at: letter.createdAt, in: scene)
    posts[letter.id] = post
    return composed.updateValue(letter.id, forKey: post) != nil
  }

  private mutating func arrival(_ delivery: Delivery, in scene: Scene) -> String? {
    let id = delivery.letter.id
    guard var post = posts[id] else { return "\(id) was never composed" }
    post.day = day(of: post, at: scene.counted(delivery.at), in: scene)
    let first = arrived[post] ?? id
    arrived[post] = first
    arrivals[id] = post
    return first == id ? nil : "\(id) arrives on the day of \(first)"
  }

  private func day(of post: Post, at moment: Instant, in scene: Scene) -> CivilDate {
    Zones.civil(moment, in: scene.world.zone(ofPerson: post.recipient)).date
  }

  private struct Post: Hashable {
    var recipient: PersonKey
    var day: CivilDate
    var isUrgent: Bool
  }
}
