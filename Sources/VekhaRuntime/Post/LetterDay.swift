import VekhaCore

/// One person's day, of which each channel has one letter at most.
struct LetterDay {
  let person: PersonKey
  let date: CivilDate

  /// The key of the day's letter on a channel; no two letters share one.
  func key(on channel: Channel, isUrgent: Bool) -> String {
    start(on: channel) + (isUrgent ? Letter.urgentMark : Self.digestMark)
  }

  /// Whether the key is that of a letter of this day.
  func hasLetter(_ key: String, on channel: Channel) -> Bool {
    key.hasPrefix(start(on: channel) + "|")
  }

  private func start(on channel: Channel) -> String {
    String(person.rawValue) + "|" + channel.rawValue + "|" + date.iso
  }

  private static let digestMark = "|digest"
}
