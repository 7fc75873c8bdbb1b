/// A roadmap's section or a workflow's stage: a group of items.
package struct Group: Hashable, Sendable {
  package var id: String
  package var title: String
  package var items: [Item]
  /// When a stage is to be complete; sections have none.
  package var deadline: DeadlineClause?
  package var completion: Completion
  /// Entering a final stage closes the case as completed.
  package var isFinal: Bool
  /// How its people are reminded where that differs from the definition's way.
  package var reminders: LadderChange?

  package init(
    id: String, title: String, items: [Item] = [], deadline: DeadlineClause? = nil,
    completion: Completion = Completion(), isFinal: Bool = false, reminders: LadderChange? = nil
  ) {
    self.id = id
    self.title = title
    self.items = items
    self.deadline = deadline
    self.completion = completion
    self.isFinal = isFinal
    self.reminders = reminders
  }
}

/// Who may mark a stage complete, and what has to be done before.
package struct Completion: Hashable, Sendable {
  /// Keys of the parties that may; empty means the curator and those above her.
  package var by: [String]
  package var requiresAllItems: Bool
  /// The engine completes the stage itself as soon as nothing is missing.
  package var byEngine: Bool

  package init(by: [String] = [], requiresAllItems: Bool = true, byEngine: Bool = false) {
    self.by = by
    self.requiresAllItems = requiresAllItems
    self.byEngine = byEngine
  }
}

/// A named way from one stage to another beside the ordinary completion: a return or a branch.
package struct Transition: Hashable, Sendable {
  package var from: String
  package var to: String
  package var title: String
  package var by: [String]

  package init(from: String, to: String, title: String, by: [String] = []) {
    self.from = from
    self.to = to
    self.title = title
    self.by = by
  }
}
