import VekhaCore
import VekhaRuntime

/// The figures of a running daemon in the text format of Prometheus.
struct MetricsPage {
  let vitals: Vitals

  var text: String { (passes + letters + ages + audit).map(\.text).joined() }

  private var passes: [Metric] {
    let figures = vitals.figures
    return [
      .counter("vekha_passes_total", "Passes of the engine and of delivery.", figures.passes),
      .counter("vekha_passes_failed_total", "Passes that ended early.", figures.failedPasses),
      .counter("vekha_wakes_total", "Cases woken.", figures.done.sweep.woken),
      .counter(
        "vekha_reminders_total", "Reminders that became owed.", figures.done.sweep.reminders),
      .counter("vekha_letters_composed_total", "Letters composed.", figures.done.round.composed),
      .gauge(
        "vekha_last_pass_timestamp_seconds", "When the last pass ended.",
        figures.lastPass?.at.seconds ?? 0),
    ]
  }

  private var letters: [Metric] {
    let attempts = vitals.figures.attempts.sorted {
      ($0.key.channel.rawValue, $0.key.outcome.rawValue)
        < ($1.key.channel.rawValue, $1.key.outcome.rawValue)
    }
    return [
      Metric(
        name: "vekha_letters_total", help: "Attempts to hand a letter over.", kind: "counter",
        samples: attempts.map { attempt, count in
          let (channel, outcome) = (attempt.channel.rawValue, attempt.outcome.rawValue)
          return (#"{channel="\#(channel)",outcome="\#(outcome)"}"#, Int64(count))
        })
    ]
  }

  private var ages: [Metric] {
    [
      .gauge(
        "vekha_oldest_overdue_wake_seconds", "How long the latest wake-up is overdue.",
        vitals.wakeDelay),
      .gauge(
        "vekha_oldest_unsent_letter_seconds", "How long the oldest letter has been waiting.",
        vitals.letterDelay),
      .gauge("vekha_letters_waiting", "Letters that wait.", Int64(vitals.outbox.waiting)),
      .gauge("vekha_letters_dead", "Letters given up.", Int64(vitals.outbox.dead)),
    ]
  }
}

extension MetricsPage {
  /// Nothing is said of audits before the first one.
  private var audit: [Metric] {
    guard let audit = vitals.figures.audit else { return [] }
    return [
      .gauge(
        "vekha_audit_differences", "What the last audit found amiss.", Int64(audit.differences)),
      .gauge(
        "vekha_last_audit_timestamp_seconds", "When the last audit was made.", audit.at.seconds),
    ]
  }
}

/// One figure with what is said about it.
private struct Metric {
  var name: String
  var help: String
  var kind: String
  var samples: [(labels: String, value: Int64)]

  static func counter(_ name: String, _ help: String, _ value: Int) -> Metric {
    Metric(name: name, help: help, kind: "counter", samples: [("", Int64(value))])
  }

  static func gauge(_ name: String, _ help: String, _ value: Int64) -> Metric {
    Metric(name: name, help: help, kind: "gauge", samples: [("", value)])
  }

  var text: String {
    samples.reduce(into: "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n") {
      $0 += "\(name)\($1.labels) \($1.value)\n"
    }
  }
}
