import VekhaCore
import VekhaRuntime

/// The form of the page of preferences as it came back.
struct PreferenceForm {
  let preferences: Preferences

  /// Nil where it says what the page did not offer.
  init?(_ fields: FormFields, offering offered: Set<Channel>) {
    let hour = fields["hour"] ?? ""
    let channel = fields["channel"].map { Channel(rawValue: $0) }
    guard let digest = fields["digest"].flatMap({ Preferences.Digest(rawValue: $0) }),
      hour.isEmpty || CivilTime(hour) != nil,
      channel.map({ $0.map(offered.contains) ?? false }) ?? true
    else { return nil }
    preferences = Preferences(
      hour: CivilTime(hour), digest: digest, channels: [channel ?? nil].compactMap(\.self))
  }
}
