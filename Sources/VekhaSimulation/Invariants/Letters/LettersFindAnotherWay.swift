import VekhaCore
import VekhaRuntime

/// A channel that is dead for a day does not keep people in the dark: the next letter takes another way, where there is one.
struct LettersFindAnotherWay: TownInvariant {
  let statement = "what one way did not take goes by the next one"
  private var letters: [String: Letter] = [:]
  /// When the letter was composed that the way did not take, until one is taken again.
  private var failed: [PersonKey: [Channel: Instant]] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    var findings: [String] = []
    for commit in scene.happening.commits {
      for mark in commit.marks { note(mark) }
      for letter in commit.letters.map(\.letter) {
        letters[letter.id] = letter
        letters[letter.id]?.bytes = []
        if let way = neglectedWay(of: letter, in: scene.world) {
          findings.append("\(letter.key) does not go by \(way)")
        }
      }
    }
    return findings
  }

  private mutating func note(_ mark: LetterMark) {
    guard let letter = letters[mark.id] else { return }
    switch mark.state {
    case .dead: failed[letter.recipient, default: [:]][letter.channel] = letter.createdAt
    case .sent: failed[letter.recipient]?[letter.channel] = nil
    case .pending, .dropped: break
    }
  }

  /// A way that has not failed, where the letter takes one that has.
  private func neglectedWay(of letter: Letter, in world: World) -> Channel? {
    let failed = failed[letter.recipient] ?? [:]
    guard let failure = failed[letter.channel],
      letter.createdAt < failure.adding(seconds: Self.day),
      let person = world.directory.person(letter.recipient)
    else { return nil }
    let ways = [(Channel.email, person.email), (.telegram, person.telegram)]
    return ways.first { !$1.isEmpty && failed[$0] == nil }?.0
  }

  /// For so long at least a failure is remembered.
  private static let day: Int64 = 86_400
}
