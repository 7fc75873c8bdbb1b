import VekhaCore

/// What a letter has to tell one person, before any of it is put into words.
struct Tidings {
  var duties: [ToldDuty]
  /// What stands out in all that she oversees, where the week's round speaks to her.
  var week: WeeklyTally?
  /// Whether it comes outside the hours of letters.
  var isUrgent = false

  /// Whether there is nothing to tell.
  var isEmpty: Bool { duties.isEmpty && week == nil }
}

/// One duty that a letter tells of; an object, since letters sort, fold and count what they tell.
final class ToldDuty {
  let desk: DeskCase
  let rules: DutyRules
  let key: OccurrenceKey
  let due: CivilDate?
  let kind: DigestLine.Kind
  /// Whom it was assigned to, where it was.
  let assignee: PersonKey?
  /// What was said about it.
  let notes: [DigestNote]
  /// Whether it is a part of a duty for which others answer.
  let isPart: Bool
  /// The party for whose part she has still to report.
  var awaitedPart: String?
  /// How many days it is late on the day of the letter.
  let overdueDays: Int
  /// The titles of what a late stage still waits for.
  var undone: [String] = []

  init(
    desk: DeskCase, rules: DutyRules, key: OccurrenceKey, due: CivilDate?, kind: DigestLine.Kind,
    assignee: PersonKey?, notes: [DigestNote], isPart: Bool = false, awaitedPart: String? = nil,
    overdueDays: Int
  ) {
    (self.desk, self.rules, self.key, self.due) = (desk, rules, key, due)
    (self.kind, self.assignee, self.notes) = (kind, assignee, notes)
    (self.isPart, self.awaitedPart, self.overdueDays) = (isPart, awaitedPart, overdueDays)
  }
}

extension ToldDuty: Foldable {
  var caseID: String { desk.state.id }
  var code: String { key.code }
  var title: String { rules.item.title }
  var isStage: Bool { rules.isStage }
}
