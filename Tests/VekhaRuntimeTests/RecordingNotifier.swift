import VekhaRuntime

/// A notifier that keeps what it was given; it can be told that the server is away.
actor RecordingNotifier: Notifier {
  private(set) var letters: [OutgoingLetter] = []
  private var outcome = DeliveryOutcome.sent

  func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome {
    if outcome == .sent { letters.append(letter) }
    return outcome
  }

  func answer(with outcome: DeliveryOutcome) {
    self.outcome = outcome
  }

  /// Hands over what has arrived since the last time.
  func collect() -> [OutgoingLetter] {
    defer { letters = [] }
    return letters
  }
}
