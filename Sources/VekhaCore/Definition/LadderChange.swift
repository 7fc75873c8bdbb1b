/// How a roadmap, section, stage or item wants people reminded: by which policy, with which rungs changed.
///
/// What it leaves out is inherited from the place above it.
package struct LadderChange: Hashable, Sendable {
  /// What comes after the deadline, where that is changed.
  package enum After: Hashable, Sendable {
    case nothing
    case repeated(Repetition)
  }

  /// The policy to begin with; nil where the inherited one is only changed.
  package var base: String?
  package var opened: Bool?
  package var before: [Span]?
  package var due: Bool?
  package var after: After?
  package var escalate: [Escalation]?
  package var settled: Bool?
  package var missed: MissedRungs?
  package var parts: Bool?

  package init(base: String? = nil) {
    self.base = base
  }
}

extension ReminderPolicy {
  /// The policy with some of its rungs replaced.
  package func changed(by change: LadderChange) -> ReminderPolicy {
    var policy = self
    policy.opened = change.opened ?? opened
    policy.before = change.before ?? before
    policy.due = change.due ?? due
    switch change.after {
    case .nothing: policy.after = nil
    case .repeated(let repetition): policy.after = repetition
    case nil: break
    }
    policy.escalate = change.escalate ?? escalate
    policy.settled = change.settled ?? settled
    policy.missed = change.missed ?? missed
    policy.parts = change.parts ?? parts
    return policy
  }
}

extension [String: ReminderPolicy] {
  /// The policy that the changes come to, one over another, the outermost first; nil where none is known.
  package func policy(of changes: [LadderChange]) -> ReminderPolicy? {
    var policy: ReminderPolicy?
    for change in changes {
      policy = change.base.flatMap { self[$0] } ?? policy
      policy = policy?.changed(by: change)
    }
    return policy
  }
}
