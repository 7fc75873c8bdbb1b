/// What an order approves: a roadmap of sections or a workflow of stages, both made of items.
///
/// Sections run side by side and stages one after another; everything else is the same for both, so one
/// engine, one reminder mechanism and one matrix serve them.
package struct Definition: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case roadmap
    case workflow
  }

  package var id: String
  /// The hash of the file's content; a case stays pinned to it until a migration.
  package var version: String
  package var kind: Kind
  package var title: String
  /// Number and date of the order, as the document has them.
  package var order: String = ""
  /// The organisation whose municipal case carries a roadmap.
  package var organisation: String?
  package var period: Period?
  package var timezone: String?
  package var calendar: String = "ru"
  package var reminders = LadderChange(base: "standard")
  package var nonWorkingDay: NonWorkingDayRule = .next
  /// The workflow by which each school's share is approved before its items bind.
  package var approval: String?
  package var subjects: [Subject.Kind] = []
  package var parties: [Party] = [] {
    didSet { index.note(parties) }
  }
  package var indicators: [Indicator] = []
  package var groups: [Group] = [] {
    didSet { index.note(groups) }
  }
  package var transitions: [Transition] = []
  /// Where the cases go whose stage has vanished: the old stage's id to the new one's.
  package var moved: [String: String] = [:]
  /// Built anew with every change of the lists, so a reader of files sets each of them once.
  private(set) var index = DefinitionIndex()

  package init(id: String, version: String, kind: Kind, title: String) {
    self.id = id
    self.version = version
    self.kind = kind
    self.title = title
  }
}
