/// The rungs that a duty has behind it in its round, told or passed over, so that a moved date brings none of them back.
package struct ClimbedRungs: Hashable, Sendable {
  /// In the order of climbing; of the repeated ones only the furthest, since it has all others below it.
  package private(set) var steps: [Step] = []

  package init(_ steps: [Step] = []) {
    for step in steps { note(step) }
  }

  /// Remembers a rung; questions, decisions and answers bear their own day and need no memory.
  package mutating func note(_ step: Step) {
    guard step.isRung else { return }
    switch step {
    case .ask: return
    case .after(let span):
      guard !contains(step) else { return }
      steps.removeAll { $0.isAfter(atMost: span) }
    default:
      guard !contains(step) else { return }
    }
    steps.append(step)
  }

  package func contains(_ step: Step) -> Bool {
    guard case .after(let span) = step else { return steps.contains(step) }
    return furthest(in: span.unit).map { span.count <= $0.count } ?? false
  }

  /// How far after the deadline the repeated rungs have come, as counted in a unit.
  func furthest(in unit: Span.Unit) -> Span? {
    steps.lazy.compactMap { step -> Span? in
      if case .after(let span) = step, span.unit == unit { span } else { nil }
    }.first
  }
}

extension Step {
  fileprivate func isAfter(atMost span: Span) -> Bool {
    if case .after(let own) = self {
      own.unit == span.unit && own.count <= span.count
    } else {
      false
    }
  }
}
