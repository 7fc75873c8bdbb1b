package import VekhaCore

/// Composes letters when their hour has come and hands them to the notifier until they are taken.
package struct Postman: Sendable {
  /// What one pass did.
  package struct Round: Hashable, Sendable {
    package var composed = 0
    package var sent = 0
    package var failed = 0
    /// Why the server could not be reached, where it could not.
    package var unreachable: String?
    /// The channels whose letters wait so that their pace is kept, and until when.
    package var paced: [Channel: Instant] = [:]
  }

  let store: any Store
  let memory: WorldMemory
  let notifier: any Notifier
  let stationery: Stationery
  let paces: [Channel: Pace]
  let tally: Tally

  package init(
    store: any Store, memory: WorldMemory, notifier: any Notifier, stationery: Stationery,
    paces: [Channel: Pace] = [:], tally: Tally = Tally()
  ) {
    self.paces = paces
    self.tally = tally
    self.store = store
    self.memory = memory
    self.notifier = notifier
    self.stationery = stationery
  }

  /// Composes what is to leave by the moment and delivers what is composed, unless another process is at it.
  package func deliver(at moment: Moment) async throws -> Round {
    var round = Round()
    guard let claim = try await store.claimDelivery() else { return round }
    defer { claim.release() }
    try await supersede(at: moment)
    // What one way will never take is written anew for the next one, and there are only so many.
    for _ in Channel.allCases {
      round.composed += try await composeAll(at: moment)
      try await send(at: moment, into: &round)
      guard try await isAnybodyWaiting(at: moment) else { break }
    }
    try await store.flush()
    return round
  }

  private func isAnybodyWaiting(at moment: Moment) async throws -> Bool {
    try await store.glance { try !$0.recipients(dueBy: moment.instant(in: $0), limit: 1).isEmpty }
  }

  /// Letters that were not taken by the next delivery hour give way to the next letter.
  private func supersede(at moment: Moment) async throws {
    guard try await store.glance({ try $0.nextRetryAt(except: []) }) != nil else { return }
    try await store.write { [memory] writer in
      let at = try moment.instant(in: writer)
      let pending = try writer.letters(LetterFilter(states: [.pending]))
      guard !pending.isEmpty else { return }
      let world = try World(writer, memory: memory)
      let plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
      for letter in pending where plan.nextLetter(after: letter) <= at {
        try writer.update(letter.marked(.dead, error: letter.lastError))
        try writer.release(remindersOf: letter.id, deliverAt: at)
      }
    }
  }

  static let batch = 500
}
