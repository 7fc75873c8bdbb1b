import VekhaRuntime

/// The letters that a town has sent, by their keys, in whatever order and however often they were handed over.
package struct Postbag: Hashable, Sendable {
  private var keys: [String: String] = [:]
  package private(set) var sent: Set<String> = []

  mutating func note(_ happening: Happening) {
    for commit in happening.commits {
      for composed in commit.letters { keys[composed.letter.id] = composed.letter.key }
      for mark in commit.marks where mark.state == .sent {
        if let key = keys[mark.id] { sent.insert(key) }
      }
    }
  }

  /// Throws unless the same story without faults of the store and the process sent the same letters.
  func requireSame(as undisturbed: Postbag) throws {
    let lost = undisturbed.sent.subtracting(sent).sorted().first
    let more = sent.subtracting(undisturbed.sent).sorted().first
    let finding = lost.map { "\($0) is lost" } ?? more.map { "\($0) is too many" }
    if let finding { throw Violation(Self.statement, finding) }
  }

  package static let statement = "a run with crashes sends the same letters as the run without"
}
