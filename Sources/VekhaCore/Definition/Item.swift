/// Something a party must deliver by a deadline: a roadmap's row or a stage's activity.
package struct Item: Hashable, Sendable {
  /// Whether completing the item takes a document, a link or a figure.
  package enum EvidenceRule: String, Sendable, CaseIterable {
    case none
    case optional
    case required
  }

  /// The row's number or a written code; unique within the definition, without a trailing dot.
  package var code: String
  package var title: String
  package var deadline: DeadlineClause?
  /// Party keys; the first answers, the others assist.
  package var responsible: [String] = []
  package var participants: String = ""
  package var place: String = ""
  /// The kind of document that shows that it was done.
  package var result: String = ""
  package var evidence: EvidenceRule = .none
  package var isOptional = false
  /// Whether it is done only when every co-executor has reported a part as done.
  package var needsParts = false
  /// The party that accepts or returns what was submitted.
  package var controller: String?
  /// How people are reminded of it where that differs from its group's way.
  package var reminders: LadderChange?
  package var note: String = ""
  /// The code under which an earlier version of the file had this item.
  package var was: String?
  /// The author's word that the code now stands for another duty.
  package var isNew = false

  package init(code: String, title: String, deadline: DeadlineClause? = nil) {
    self.code = code
    self.title = title
    self.deadline = deadline
  }
}

/// A deadline as the order writes it, with the reading that is taken.
package struct DeadlineClause: Hashable, Sendable {
  package var phrase: String
  package var deadline: Deadline

  package init(phrase: String, deadline: Deadline) {
    self.phrase = phrase
    self.deadline = deadline
  }
}

/// A figure with targets by year; a year without a target is absent, which is not zero.
package struct Indicator: Hashable, Sendable {
  package var id: String
  package var title: String
  package var unit: String
  package var targets: [Int: String]

  package init(id: String, title: String, unit: String, targets: [Int: String]) {
    self.id = id
    self.title = title
    self.unit = unit
    self.targets = targets
  }
}
