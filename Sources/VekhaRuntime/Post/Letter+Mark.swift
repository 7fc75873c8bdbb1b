import VekhaCore

extension Letter {
  package func outgoing(from sender: String) -> OutgoingLetter {
    OutgoingLetter(id: id, sender: sender, address: address, bytes: bytes)
  }

  /// What the store is to remember after an attempt.
  func mark(after outcome: DeliveryOutcome, at moment: Instant) -> LetterMark {
    switch outcome {
    case .sent:
      LetterMark(id: id, state: .sent, attempts: attempts + 1)
    case .rejected(let reason):
      LetterMark(id: id, state: .dead, attempts: attempts + 1, lastError: reason)
    case .deferred(let reason), .unreachable(let reason):
      LetterMark(
        id: id, state: .pending, attempts: attempts + 1,
        retryAt: moment.adding(seconds: Self.pause(afterAttempts: attempts)), lastError: reason)
    }
  }

  func marked(_ state: State, error: String) -> LetterMark {
    LetterMark(id: id, state: state, attempts: attempts, lastError: error)
  }

  /// Seconds to wait before the next attempt: one minute at first, an hour at most.
  private static func pause(afterAttempts attempts: Int) -> Int64 {
    let pauses: [Int64] = [60, 300, 900, 1800]
    return attempts < pauses.count ? pauses[attempts] : 3600
  }
}
