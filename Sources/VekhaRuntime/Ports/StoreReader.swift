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
  /// Ids of the cases that a filter lets through, in order.
  func caseIDs(_ filter: CaseFilter) throws -> [String]
  /// Cases that want to be woken by the given moment, the longest waiting first.
  func caseIDs(dueBy moment: Instant, limit: Int) throws -> [String]
  func nextWakeAt() throws -> Instant?
  /// Cases without their occurrences, in the order of their ids.
  func caseHeads(_ filter: CaseFilter) throws -> [Case]
  func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow]
  /// Shows every case whose clock runs and in which something is still to be done, in the order of ids.
  func eachRunningCase(_ show: (RunningCase) throws -> Void) throws
  /// Such cases with those duties alone that are due before a day and that some of the people answer for.
  func runningCases(dueBefore day: CivilDate, heldBy people: [PersonKey]) throws -> [RunningCase]
  /// Every silence, past ones among them, in the order of their numbers.
  func silences() throws -> [SilenceEntry]
  /// The silences about an organisation as such.
  func silences(ofOrganisation id: String) throws -> [SilenceEntry]
  /// How the shares of a roadmap stand, by item and occurrence.
  func rollups(ofRoadmap id: String) throws -> [OccurrenceKey: Rollup]
  /// How many cases stand where, by definition, status and stage.
  func caseCounts() throws -> [CaseCount]
  /// How many outstanding duties are due before a day, from then to a later one, and without a date.
  func dutyCounts(before day: CivilDate, upTo last: CivilDate) throws -> [DutyCount]
  /// How many outstanding duties nobody answers for, and how many late ones nobody hears of on a day.
  func dutyGaps(on day: CivilDate) throws -> DutyGaps
  /// How the duties of each organisation stand on a day, in the order of its id.
  func tallies(on day: CivilDate) throws -> [OrganisationTally]
  /// The next day of the week's round; nil where none was made yet.
  func weeklyDay() throws -> CivilDate?

  // MARK: Journal

  func records(ofCase id: String) throws -> [Record]
  /// Cases that have records of the time, in the order of their ids.
  func caseIDs(recordedIn span: Range<Instant>) throws -> [String]
  /// The records of the given kinds of the time, case by case, oldest first within each.
  func records(recordedIn span: Range<Instant>, kinds: Set<String>) throws -> [Record]
  /// The records of the given kinds in the journals of several cases, oldest first within each.
  func records(ofCases ids: [String], kinds: Set<String>) throws -> [Record]
  func texts(_ references: Set<TextReference>) throws -> [TextReference: String]
  func lastRecordedAt() throws -> Instant?
  /// The newest seal in hexadecimal; empty for an empty database.
  func latestSeal() throws -> String

  // MARK: Outbox

  /// People for whom a waiting reminder should leave by the given moment.
  func recipients(dueBy moment: Instant, limit: Int) throws -> [PersonKey]
  func nextDeliverAt() throws -> Instant?
  /// Reminders of the given people that no letter carries yet, by person and in the order in which they became owed.
  func waitingReminders(for people: [PersonKey]) throws -> [PersonKey: [Reminder]]
  /// The newest letter to each of the people on each channel, of those composed since a moment.
  func recentLetters(to people: [PersonKey], since moment: Instant) throws -> [RecentLetter]
  /// Pending letters whose next attempt is due, with their bytes.
  func letters(
    dueBy moment: Instant, except channels: Set<Channel>, limit: Int
  ) throws -> [Letter]
  /// The earliest next attempt of a pending letter, on whichever channel but some.
  func nextRetryAt(except channels: Set<Channel>) throws -> Instant?
  /// When letters were last handed over since a moment, by channel.
  func lettersHanded(since moment: Instant) throws -> [Channel: [Instant]]
  /// Channels whose newest letters, of those written since a moment, were all given up.
  func silentChannels(since moment: Instant) throws -> [Channel]
  /// Letters, newest first, without their bytes.
  func letters(_ filter: LetterFilter) throws -> [Letter]
  func letterCount(_ state: Letter.State) throws -> Int
  /// One letter with its bytes.
  func letter(_ id: String) throws -> Letter?
  /// How many letters wait or were given up, and since when.
  func outboxState() throws -> OutboxState
  /// How a person wants her letters; nil where she has not said.
  func preferences(of person: PersonKey) throws -> Preferences?
  /// Whether a link out of a letter has done its work.
  func isUsed(link mark: [UInt8]) throws -> Bool
  /// The reminders that a letter carries.
  func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]]
  /// The reminders of the given cases that were written in the time, whatever became of them.
  func reminders(ofCases ids: [String], writtenIn span: Range<Instant>) throws -> [Reminder]
}
