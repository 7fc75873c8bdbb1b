package import VekhaCore

/// What a roadmap is beside the words that its printed table shows.
package struct UnseenRoadmap: Hashable, Sendable {
  package let id: String
  package let organisation: String?
  package let timezone: String?
  package let calendar: String
  package let reminders: LadderChange
  let nonWorkingDay: NonWorkingDayRule
  let approval: String?
  /// Its parties in their order, those that no item names too.
  package let parties: [Party]

  init(_ roadmap: Definition) {
    id = roadmap.id
    organisation = roadmap.organisation
    timezone = roadmap.timezone
    calendar = roadmap.calendar
    reminders = roadmap.reminders
    nonWorkingDay = roadmap.nonWorkingDay
    approval = roadmap.approval
    parties = roadmap.parties
  }
}

/// What an item is beside the words that its printed row shows.
package struct UnseenItem: Hashable, Sendable {
  /// The deadline's reading; nil where the words that stand in the row decide.
  package var deadline: DeadlineClause?
  /// The parties' keys; nil where the row's own words decide.
  package var responsible: [String]?
  let evidence: Item.EvidenceRule
  let isOptional: Bool
  let controller: String?
  let reminders: LadderChange?
  let was: String?
  let isNew: Bool

  init(_ item: Item) {
    deadline = item.deadline
    responsible = item.responsible
    evidence = item.evidence
    isOptional = item.isOptional
    controller = item.controller
    reminders = item.reminders
    was = item.was
    isNew = item.isNew
  }
}
