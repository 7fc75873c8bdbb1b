package import VekhaCore

/// How a person wants her letters; what is overdue reaches her whatever she chooses.
package struct Preferences: Hashable, Sendable {
  package enum Digest: String, Hashable, Sendable, CaseIterable {
    case daily
    /// Once a week, and besides on each day on which something presses.
    case weekly
  }

  /// From when on letters may come; nil where the policy's own hour will do.
  package var hour: CivilTime?
  package var digest: Digest
  /// The ways in the order in which she wants them tried; those that are not named come after.
  package var channels: [Channel]
  /// When she last chose; nil where that is not known.
  package var changedAt: Instant?

  package init(
    hour: CivilTime? = nil, digest: Digest = .daily, channels: [Channel] = [],
    changedAt: Instant? = nil
  ) {
    self.changedAt = changedAt
    self.hour = hour
    self.digest = digest
    self.channels = channels
  }

  /// The hours of a policy as this person has them: never earlier than the policy's, and never none at all.
  func hours(within hours: DeliveryHours) -> DeliveryHours {
    guard let hour, hours.from < hour, hour < hours.to else { return hours }
    return DeliveryHours(from: hour, to: hours.to, onWorkingDaysOnly: hours.onWorkingDaysOnly)
  }
}

extension Step {
  /// Whether a reminder of this step does not wait for the weekly letter.
  var presses: Bool {
    switch self {
    case .due, .after, .escalate, .vacant, .decision, .answer, .resumed, .weekly: true
    case .before, .opened, .settled, .ask, .checkpoint: false
    }
  }
}
