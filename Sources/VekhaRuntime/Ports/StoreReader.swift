package import VekhaCore

/// What can be asked of the store within one snapshot.
package protocol StoreReader: DirectoryReader {
  // MARK: Definitions

  /// The newest version of every definition, policy or calendar of the given kinds.
  func currentVersions(_ kinds: Set<StoredSource.Kind>) throws -> [SourceVersion]
  /// The newest version of one of them; nil where there is none.
  func currentVersion(kind: StoredSource.Kind, id: String) throws -> String?
  /// One version of a definition, as it was loaded.
  func source(_ version: SourceVersion) throws -> StoredSource?

  // MARK: Pairs that begin

  /// Pairs that start by the given day and are not marked as started, earliest first.
  func pairsStarting(by date: CivilDate, limit: Int) throws -> [String]
  /// The earliest start among the pairs that are not marked as started.
  func nextPairStart() throws -> CivilDate?

  // MARK: Cases

  /// The cases with the given ids, in their order; unknown ids are left out.
  func cases(_ ids: [String]) throws -> [Case]
  /// Ids that match a pattern in which `*` stands for any text, in order.
  func caseIDs(matching pattern: String) throws -> [String]
  func caseIDs(of definition: String) throws -> [String]
  /// Cases that want to be woken by the given moment, the longest waiting first.
  func caseIDs(dueBy moment: Instant, limit: Int) throws -> [String]
  func nextWakeAt() throws -> Instant?
  /// Cases without their occurrences, in the order of their ids.
  func caseHeads(_ filter: CaseFilter) throws -> [Case]
  func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow]
  /// How the shares of a roadmap stand, by item and occurrence.
  func rollups(ofRoadmap id: String) throws -> [OccurrenceKey: Rollup]

  // MARK: Journal

  func records(ofCase id: String) throws -> [Record]
  func texts(_ references: Set<TextReference>) throws -> [TextReference: String]
  func lastRecordedAt() throws -> Instant?
  /// The newest seal in hexadecimal; empty for an empty database.
  func latestSeal() throws -> String

  // MARK: Outbox

  /// People for whom a waiting reminder should leave by the given moment.
  func recipients(dueBy moment: Instant, limit: Int) throws -> [PersonKey]
  func nextDeliverAt() throws -> Instant?
  /// Reminders of the given people that no letter carries yet.
  func waitingReminders(for people: [PersonKey]) throws -> [Reminder]
  func hasLetter(key: String) throws -> Bool
  /// Pending letters whose next attempt is due, with their bytes.
  func letters(dueBy moment: Instant, limit: Int) throws -> [Letter]
  func nextRetryAt() throws -> Instant?
  /// Letters, newest first, without their bytes.
  func letters(_ filter: LetterFilter) throws -> [Letter]
  /// One letter with its bytes.
  func letter(_ id: String) throws -> Letter?
  /// The reminders that a letter carries.
  func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]]
}

/// Which cases are asked for.
package struct CaseFilter: Hashable, Sendable {
  package var pattern: String?
  package var organisation: String?
  package var definition: String?

  package init(pattern: String? = nil, organisation: String? = nil, definition: String? = nil) {
    self.pattern = pattern
    self.organisation = organisation
    self.definition = definition
  }
}

/// Which duties are asked for; dates are civil.
package struct OccurrenceFilter: Hashable, Sendable {
  package var casePattern: String?
  package var definition: String?
  package var organisation: String?
  /// Duties that any of these people answer for; nil asks for everybody's.
  package var people: [PersonKey]?
  /// Outstanding and due before this day.
  package var overdueOn: CivilDate?
  /// Outstanding and due on this day at the latest.
  package var dueBy: CivilDate?
  /// Whether duties without a date count among those that are due by a day.
  package var includesUndated: Bool

  package init(
    casePattern: String? = nil, definition: String? = nil, organisation: String? = nil,
    people: [PersonKey]? = nil, overdueOn: CivilDate? = nil, dueBy: CivilDate? = nil,
    includesUndated: Bool = false
  ) {
    self.casePattern = casePattern
    self.definition = definition
    self.organisation = organisation
    self.people = people
    self.overdueOn = overdueOn
    self.dueBy = dueBy
    self.includesUndated = includesUndated
  }
}

/// A duty with the case it belongs to and the people who answer for it.
package struct OccurrenceRow: Hashable, Sendable {
  package var caseID: String
  package var definition: DefinitionReference
  package var organisation: String
  package var scope: Scope
  package var occurrence: Occurrence
  package var holders: [PersonKey]

  package init(
    caseID: String, definition: DefinitionReference, organisation: String, scope: Scope,
    occurrence: Occurrence, holders: [PersonKey]
  ) {
    self.caseID = caseID
    self.definition = definition
    self.organisation = organisation
    self.scope = scope
    self.occurrence = occurrence
    self.holders = holders
  }
}

/// How many shares of a duty are done, waived, and there in all.
package struct Rollup: Hashable, Sendable {
  package var done: Int
  package var waived: Int
  /// Cancelled shares do not count.
  package var total: Int
  /// The latest due date among the shares that are outstanding.
  package var due: CivilDate?

  package init(done: Int = 0, waived: Int = 0, total: Int = 0, due: CivilDate? = nil) {
    self.done = done
    self.waived = waived
    self.total = total
    self.due = due
  }
}
