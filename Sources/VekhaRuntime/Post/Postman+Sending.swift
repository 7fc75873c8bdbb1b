import ServiceLifecycle
import VekhaCore

extension Postman {
  /// Goes through the letters that are due; a channel out of reach is left alone, since its rest would fail too.
  func send(at moment: Moment, into round: inout Round) async throws {
    let at = try await store.read { try moment.instant(in: $0) }
    var resting: [Channel: LetterMark] = [:]
    var keeper = try await store.read { [paces] in try PaceKeeper(paces, at: at, in: $0) }
    while !Task.isCancelled {
      round.paced = keeper.closed
      let due = try await dueLetters(at: at, except: Set(round.paced.keys))
      try await send(due.ready, at: at, by: &keeper, into: &round, resting: &resting)
      if !due.isFull || Task.isShuttingDownGracefully { break }
    }
    round.paced = keeper.closed
  }

  private func send(
    _ letters: [Letter], at: Instant, by keeper: inout PaceKeeper, into round: inout Round,
    resting: inout [Channel: LetterMark]
  ) async throws {
    var kept: [LetterMark] = []
    for letter in letters where !Task.isShuttingDownGracefully && keeper.allows(letter.channel) {
      if let mark = resting[letter.channel] {
        kept.append(mark.given(to: letter))
        continue
      }
      keeper.note(letter.channel)
      let outcome = try await hand(letter, at: at)
      round.count(outcome)
      if outcome.restsChannel { resting[letter.channel] = letter.mark(after: outcome, at: at) }
    }
    try await keep(kept)
  }

  /// Reads the letters that are due and puts aside those that may not be handed over now.
  private func dueLetters(
    at moment: Instant, except channels: Set<Channel>
  ) async throws -> DueLetters {
    let due = try await store.read { [memory] reader in
      try DueLetters(
        in: reader, memory: memory, at: moment, except: channels, limit: Self.batch)
    }
    guard !due.held.isEmpty else { return due }
    try await store.write { writer in
      for mark in due.held { try writer.update(mark) }
    }
    return due
  }

  private func hand(_ letter: Letter, at: Instant) async throws -> DeliveryOutcome {
    let outcome = await withGracefulShutdownHandler {
      await notifier.deliver(letter.outgoing(from: stationery.sender))
    } onGracefulShutdown: {
      notifier.hurry()
    }
    let mark = letter.mark(after: outcome, at: at)
    try await store.write(.relaxed) { [stationery] writer in
      try writer.update(mark)
      guard case .rejected = outcome, let person = try writer.person(letter.recipient),
        stationery.routes.all(to: person).contains(where: { $0.channel != letter.channel })
      else { return }
      // What one way will never take goes by the next.
      try writer.release(remindersOf: letter.id, deliverAt: at)
    }
    return outcome
  }

  /// Lets letters that were not tried wait as long as the one that was, and for the same reason.
  private func keep(_ marks: [LetterMark]) async throws {
    guard !marks.isEmpty else { return }
    try await store.write { writer in
      for mark in marks { try writer.update(mark) }
    }
  }
}

extension Postman.Round {
  fileprivate mutating func count(_ outcome: DeliveryOutcome) {
    if outcome == .sent { sent += 1 } else { failed += 1 }
    if case .unreachable(let reason) = outcome { unreachable = reason }
  }
}

extension DeliveryOutcome {
  /// Whether the channel as a whole wants to be left alone, and not this letter only.
  fileprivate var restsChannel: Bool {
    switch self {
    case .unreachable, .deferred(_, .some): true
    case .sent, .rejected, .deferred: false
    }
  }
}

extension LetterMark {
  /// The same fate for another letter, which was not tried itself.
  fileprivate func given(to letter: Letter) -> LetterMark {
    var mark = self
    (mark.id, mark.attempts, mark.handedAt) = (letter.id, letter.attempts, nil)
    return mark
  }
}
