import VekhaCore

extension Letter {
  package func outgoing(from sender: String) -> OutgoingLetter {
    OutgoingLetter(
      id: id, channel: channel, sender: sender, address: address, bytes: bytes)
  }

  /// What the store is to remember after an attempt.
  func mark(after outcome: DeliveryOutcome, at moment: Instant) -> LetterMark {
    var mark = fate(after: outcome, at: moment)
    mark.handedAt = moment
    return mark
  }

  private func fate(after outcome: DeliveryOutcome, at moment: Instant) -> LetterMark {
    switch outcome {
    case .sent:
      LetterMark(id: id, state: .sent, attempts: attempts + 1)
    case .rejected(let reason):
      LetterMark(id: id, state: .dead, attempts: attempts + 1, lastError: reason)
    case .deferred(let reason, let retryAfter):
      waiting(at: moment, for: max(pause, min(retryAfter ?? 0, Self.pauseMax)), because: reason)
    case .unreachable(let reason): waiting(at: moment, for: pause, because: reason)
    }
  }

  private func waiting(
    at moment: Instant, for seconds: Int64, because reason: String
  ) -> LetterMark {
    LetterMark(
      id: id, state: .pending, attempts: attempts + 1, retryAt: moment.adding(seconds: seconds),
      lastError: reason)
  }

  func marked(_ state: State, error: String) -> LetterMark {
    LetterMark(id: id, state: state, attempts: attempts, lastError: error)
  }

  /// Seconds to wait before the next attempt: a minute at first, an hour at most.
  ///
  /// Up to a quarter more, so that letters which failed together do not all come back together;
  /// how much follows from the letter alone.
  private var pause: Int64 {
    let pauses: [Int64] = [60, 300, 900, 1800]
    let pause = attempts < pauses.count ? pauses[attempts] : 3600
    let more = Fingerprint.of("\(id)|\(attempts)") % UInt64(pause / 4 + 1)
    return pause + Int64(more)
  }

  /// No server is left alone for longer than a day, whatever it asks for.
  private static let pauseMax: Int64 = 86_400
}
