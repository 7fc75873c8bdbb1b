import VekhaCore
import VekhaRuntime

/// Seals the free texts of one turn under salts that the story decides, so that a seed gives one journal.
struct TextDesk {
  private(set) var sealed: [SaltedText] = []
  private var chance = Chance(seed: 0)

  mutating func begin(turn: Int, of seed: UInt64) {
    chance = Chance(seed: seed &+ UInt64(turn) &* 0x1_0000_0001)
    sealed = []
  }

  mutating func seal(_ text: String) -> TextReference {
    let salt = (0..<16).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
    let reference = SaltedText.reference(to: text, salt: salt)
    sealed.append(SaltedText(reference: reference, salt: salt, text: text))
    return reference
  }
}
