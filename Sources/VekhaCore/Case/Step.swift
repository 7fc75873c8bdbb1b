/// A rung of the reminder ladder by name.
package enum Step: Hashable, Sendable {
  case before(Span)
  case opened
  case due
  case after(Span)
  case escalate(Role)
  case settled
  /// Asked again every week, so each has the day it falls on.
  case ask(CivilDate)
  case vacant
  case checkpoint(CivilDate)
  /// One day's decisions; another request in the same round is a new one.
  case decision(CivilDate)
  /// The answer to her own request, on the day it was given.
  case answer(CivilDate)
  /// The day until which somebody was on it has passed, and the duty is still open.
  case resumed(CivilDate)
  /// The week's call to mind what is late, or to look over everything.
  case weekly(CivilDate)
}

extension Step {
  /// Whether it is climbed; what decides, answers or settles stands beside the ladder, and so does the week's call.
  package var isRung: Bool {
    switch self {
    case .decision, .answer, .settled, .weekly: false
    default: true
    }
  }
}

extension Step: CustomStringConvertible {
  /// The name as letters and scripts write it: `before:P7D`, `escalate:head`, `ask`.
  package var name: String {
    switch self {
    case .ask: "ask"
    case .decision: "decision"
    case .answer: "answer"
    case .resumed: "resumed"
    case .weekly: "weekly"
    default: description
    }
  }

  /// The name with its day, as the journal writes it and as it makes a reminder unique: `ask:2022-03-15`.
  package var description: String {
    switch self {
    case .before(let span): "before:\(span)"
    case .opened: "opened"
    case .due: "due"
    case .after(let span): "after:\(span)"
    case .escalate(let role): "escalate:\(role.rawValue)"
    case .settled: "settled"
    case .ask(let date): "ask:\(date)"
    case .vacant: "vacant"
    case .checkpoint(let date): "checkpoint:\(date)"
    case .decision(let date): "decision:\(date)"
    case .answer(let date): "answer:\(date)"
    case .resumed(let date): "resumed:\(date)"
    case .weekly(let date): "weekly:\(date)"
    }
  }
}
