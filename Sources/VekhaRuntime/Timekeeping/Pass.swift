package import Logging

/// One pass of the engine and of delivery: what `tick` does once and the daemon again and again.
package struct Pass: Sendable {
  let timekeeper: Timekeeper
  let postman: Postman

  package init(timekeeper: Timekeeper, postman: Postman) {
    self.timekeeper = timekeeper
    self.postman = postman
  }

  /// What one pass did.
  package struct Outcome: Hashable, Sendable {
    package var sweep: Timekeeper.Sweep
    package var round: Postman.Round

    package var isIdle: Bool { sweep == Timekeeper.Sweep() && round == Postman.Round() }

    package var metadata: Logger.Metadata {
      [
        "woken": "\(sweep.woken)", "opened": "\(sweep.opened)",
        "reminders": "\(sweep.reminders)", "composed": "\(round.composed)",
        "sent": "\(round.sent)", "failed": "\(round.failed)",
      ]
    }
  }

  package func run(at moment: Moment) async throws -> Outcome {
    let sweep = try await timekeeper.sweep(at: moment)
    return Outcome(sweep: sweep, round: try await postman.deliver(at: moment))
  }
}
