import Foundation
import VekhaCore
import VekhaRuntime

/// The answer of `/health`: whether all is well, and the ages that say why not.
struct HealthReport: Encodable {
  private let status: String
  private let problems: [String]
  private let lastPassAt: String?
  private let oldestOverdueWakeSeconds: Int64
  private let oldestUnsentLetterSeconds: Int64
  private let lettersWaiting: Int
  private let lettersDead: Int
  private let lastAudit: AuditRecord?

  /// The last audit, by its day.
  private struct AuditRecord: Encodable {
    var date: String
    var passed: Bool
    var differences: Int
  }

  init(_ vitals: Vitals) {
    problems = vitals.problems.map(\.rawValue)
    status = problems.isEmpty ? "ok" : "failing"
    lastPassAt = vitals.figures.lastPass?.at.iso8601
    oldestOverdueWakeSeconds = vitals.wakeDelay
    oldestUnsentLetterSeconds = vitals.letterDelay
    lettersWaiting = vitals.outbox.waiting
    lettersDead = vitals.outbox.dead
    lastAudit = vitals.figures.audit.map {
      AuditRecord(date: $0.date.iso, passed: $0.passed, differences: $0.differences)
    }
  }

  var isWell: Bool { problems.isEmpty }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}
