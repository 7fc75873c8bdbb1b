import VekhaCore

/// Takes the vital signs of a running installation.
package struct Physician: Sendable {
  private let store: any Store
  private let tally: Tally
  private let time: any TimeSource

  package init(store: any Store, tally: Tally, time: any TimeSource) {
    self.store = store
    self.tally = tally
    self.time = time
  }

  /// Reads the vital signs from one snapshot of the store.
  package func vitals() async throws -> Vitals {
    let now = time.now
    return try await store.read { [tally] reader in
      Vitals(
        at: now, figures: tally.figures, outbox: try reader.outboxState(),
        oldestWakeAt: try reader.nextWakeAt().flatMap { $0 <= now ? $0 : nil })
    }
  }
}
