/// A rung of the reminder ladder by name.
package enum Step: Hashable, Sendable {
  case before(Span)
  case opened
  case due
  case after(Span)
  case escalate(Role)
  case settled
  case ask
  case vacant
  case checkpoint(CivilDate)
  case decision
}

extension Step: CustomStringConvertible {
  /// The name as policies, letters and scripts write it: `before:P7D`, `escalate:head`.
  package var description: String {
    switch self {
    case .before(let span): "before:\(span)"
    case .opened: "opened"
    case .due: "due"
    case .after(let span): "after:\(span)"
    case .escalate(let role): "escalate:\(role.rawValue)"
    case .settled: "settled"
    case .ask: "ask"
    case .vacant: "vacant"
    case .checkpoint(let date): "checkpoint:\(date)"
    case .decision: "decision"
    }
  }

  /// Reads a step's name, or returns nil where it is none.
  package static func named(_ text: String) -> Step? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let argument = parts.count == 2 ? parts[1] : ""
    return switch parts.first {
    case "before": Span(argument).map(Step.before)
    case "after": Span(argument).map(Step.after)
    case "escalate": .escalate(Role(rawValue: argument))
    case "checkpoint": CivilDate(argument).map(Step.checkpoint)
    default: plain.first { $0.description == text }
    }
  }

  private static let plain: [Step] = [.opened, .due, .settled, .ask, .vacant, .decision]
}
