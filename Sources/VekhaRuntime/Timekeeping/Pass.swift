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
    package var sweep = Timekeeper.Sweep()
    package var round = Postman.Round()

    package var isIdle: Bool { sweep == Timekeeper.Sweep() && round == Postman.Round() }

    package var metadata: Logger.Metadata {
      [
        "woken": "\(sweep.woken)", "opened": "\(sweep.opened)",
        "reminders": "\(sweep.reminders)", "composed": "\(round.composed)",
        "sent": "\(round.sent)", "failed": "\(round.failed)",
      ]
    }
  }

  /// The engine's part first, so that what becomes owed now leaves in the same pass.
  ///
  /// Where nothing is due, nobody is kept waiting: a look without a write shows it.
  package func run(at moment: Moment) async throws -> Outcome {
    let isDue = try await timekeeper.store.glance {
      try $0.isAnythingDue(by: moment.instant(in: $0))
    }
    guard isDue else { return Outcome() }
    let sweep = try await timekeeper.sweep(at: moment)
    return Outcome(sweep: sweep, round: try await postman.deliver(at: moment))
  }
}

extension Pass.Outcome {
  /// Adds what a later pass did.
  static func += (done: inout Self, pass: Self) {
    done.sweep.woken += pass.sweep.woken
    done.sweep.opened += pass.sweep.opened
    done.sweep.reminders += pass.sweep.reminders
    done.round.composed += pass.round.composed
    done.round.sent += pass.round.sent
    done.round.failed += pass.round.failed
  }
}
