package import VekhaCore

/// A roadmap as it was found in a document: every row, with the document's own words.
package struct DraftRoadmap: Hashable, Sendable {
  package var title = ""
  package var order = ""
  /// The period that the title names; nil where it names none.
  package var period: Period?
  /// Whether the period is only that of the years in the deadlines.
  package var isPeriodGuessed = false
  /// The time zone of the region that the document names; empty where it names none.
  package var timezone = ""
  /// The authority or school whose plan it is, as the document calls it.
  package var organisation = ""
  /// The aim and other words that stand among the rows and are no item.
  package var remarks: [String] = []
  package var sections: [DraftSection] = []
  package var indicators: [DraftIndicator] = []
  package var notes: [DraftNote] = []
  /// What its table does not show, where the document brought it along.
  package var unseen: UnseenRoadmap?

  package init() {}

  package var items: [DraftItem] { sections.flatMap(\.items) }
}

/// A section of a drafted roadmap.
package struct DraftSection: Hashable, Sendable {
  /// The heading as the document has it.
  package var heading: String
  package var number: String
  package var title: String
  package var items: [DraftItem] = []
  /// How its people are reminded, which no table shows.
  package var reminders: LadderChange?
}

/// A row of a drafted roadmap; what the document leaves empty is empty here.
package struct DraftItem: Hashable, Sendable {
  /// The number as the document has it; empty where it has none.
  package var number = ""
  /// A code that no other item of the roadmap has.
  package var code = ""
  package var title = ""
  package var deadline = ""
  /// Names that stand on lines of their own keep their lines.
  package var responsible = ""
  package var participants = ""
  package var result = ""
  package var place = ""
  /// Words of other columns, and footnotes.
  package var remarks: [String] = []
  package var notes: [DraftNote] = []
  /// What its row does not show, where the document brought it along.
  package var unseen: UnseenItem?
}

/// An indicator with its targets by year.
package struct DraftIndicator: Hashable, Sendable {
  /// Its short name; empty where the document brought none along.
  package var id = ""
  package var title: String
  package var unit = ""
  package var targets: [Int: String] = [:]
  package var notes: [DraftNote] = []
}

/// What somebody should know or decide about a drafted row.
package enum DraftNote: Hashable, Sendable {
  /// Put together from pieces on two pages or in two tables.
  case joined
  case unnumbered
  /// Its number is another row's too.
  case repeatedNumber(String)
  case noDeadline
  /// Blank below the deadline of another item, with which it may be shared.
  case deadlineAbove(of: String, words: String)
  /// Its section is a month or a quarter, and the row names no other time.
  case deadlineOfSection
  case noResponsible
  /// The deadline stands in a cell merged over several rows.
  case sharedDeadline
  /// The deadline reads like the end of another item's, whose number is given.
  case deadlineTail(of: String)
  /// The result stood beyond the last column.
  case beyondColumns
  /// Several rows share this title.
  case sharedTitle
  /// Somebody chose other words for the deadline.
  case decided(insteadOf: String)
  /// The order's date differs from another one in the document.
  case otherDate(String)
}
