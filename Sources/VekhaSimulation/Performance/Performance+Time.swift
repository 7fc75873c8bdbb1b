import VekhaCore
import VekhaRuntime

extension Performance {
  /// Lets time go on to the moment, with a pass whenever something is due, as the daemon makes it.
  mutating func live(until moment: Instant) async throws {
    var stalls = 0
    while daemonRuns, let due = try await nextMoment(), clock.now(whenShown: due) <= moment {
      let before = clock.shown
      clock.move(untilShown: due)
      stalls = clock.shown > before ? 0 : stalls + 1
      guard stalls < Self.stallsMax else {
        throw Violation("a pass leaves nothing that is due", "due at \(due)")
      }
      if stalls > 0 { clock.move(to: clock.now.adding(seconds: 1)) }
      try await step(.pass) { performance in
        _ = try await performance.installation.pass.run(at: performance.moment)
      }
      figures.passes += 1
    }
    clock.move(to: moment)
  }

  private static let stallsMax = 5

  private func nextMoment() async throws -> Instant? {
    try await witness.read { try $0.nextMoment() }
  }
}
