package import VekhaCore
import Synchronization

/// What the engine and delivery have done since the program started, in figures for those who watch it.
package final class Tally: Sendable {
  /// What became of an attempt, and by which way it was made.
  package struct Attempt: Hashable, Sendable {
    package enum Outcome: String, Sendable, CaseIterable {
      case sent, rejected, deferred, unreachable
    }

    package var channel: Channel
    package var outcome: Outcome
  }

  /// The figures at one moment.
  package struct Figures: Sendable {
    package var passes = 0
    package var failedPasses = 0
    package var done = Pass.Outcome()
    package var attempts: [Attempt: Int] = [:]
    /// What the last audit found; nil until there was one.
    package var audit: AuditSummary?
    /// When the last pass ended, and whether it did what it should.
    package var lastPass: (at: Instant, succeeded: Bool)?
  }

  private let kept = Mutex(Figures())

  package init() {}

  package var figures: Figures { kept.withLock { $0 } }

  func passed(_ outcome: Pass.Outcome, at moment: Instant) {
    kept.withLock { figures in
      figures.passes += 1
      figures.done += outcome
      figures.lastPass = (moment, true)
    }
  }

  func failed(at moment: Instant) {
    kept.withLock { figures in
      figures.failedPasses += 1
      figures.lastPass = (moment, false)
    }
  }

  func audited(_ view: AuditView, at moment: Instant) {
    let summary = AuditSummary(date: view.date, differences: view.findings.count, at: moment)
    kept.withLock { $0.audit = summary }
  }

  func attempted(_ outcome: DeliveryOutcome, by channel: Channel) {
    let attempt = Attempt(channel: channel, outcome: outcome.word)
    kept.withLock { $0.attempts[attempt, default: 0] += 1 }
  }
}

extension DeliveryOutcome {
  fileprivate var word: Tally.Attempt.Outcome {
    switch self {
    case .sent: .sent
    case .rejected: .rejected
    case .deferred: .deferred
    case .unreachable: .unreachable
    }
  }
}
