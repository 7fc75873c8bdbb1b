package import VekhaCore

/// A reader of the store through which another one is asked; a conformer changes what it must and passes on the rest.
package protocol ForwardingReader: StoreReader {
  var reader: any StoreReader { get }
}

extension ForwardingReader {
  package func currentVersions(_ kinds: Set<StoredSource.Kind>) throws -> [SourceVersion] {
    try reader.currentVersions(kinds)
  }
  package func currentVersion(kind: StoredSource.Kind, id: String) throws -> String? {
    try reader.currentVersion(kind: kind, id: id)
  }
  package func source(_ version: SourceVersion) throws -> StoredSource? {
    try reader.source(version)
  }
  package func pairsStarting(by date: CivilDate, limit: Int) throws -> [String] {
    try reader.pairsStarting(by: date, limit: limit)
  }
  package func nextPairStart() throws -> CivilDate? {
    try reader.nextPairStart()
  }
  package func cases(_ ids: [String]) throws -> [Case] {
    try reader.cases(ids)
  }
  package func caseIDs(matching pattern: String) throws -> [String] {
    try reader.caseIDs(matching: pattern)
  }
  package func caseIDs(of definition: String) throws -> [String] {
    try reader.caseIDs(of: definition)
  }
  package func caseIDs(_ filter: CaseFilter) throws -> [String] {
    try reader.caseIDs(filter)
  }
  package func caseIDs(dueBy moment: Instant, limit: Int) throws -> [String] {
    try reader.caseIDs(dueBy: moment, limit: limit)
  }
  package func nextWakeAt() throws -> Instant? {
    try reader.nextWakeAt()
  }
  package func caseHeads(_ filter: CaseFilter) throws -> [Case] {
    try reader.caseHeads(filter)
  }
  package func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow] {
    try reader.occurrences(filter)
  }
  package func eachRunningCase(_ show: (RunningCase) throws -> Void) throws {
    try reader.eachRunningCase(show)
  }
  package func runningCases(
    dueBefore day: CivilDate, heldBy people: [PersonKey]
  ) throws -> [RunningCase] {
    try reader.runningCases(dueBefore: day, heldBy: people)
  }
  package func silences() throws -> [SilenceEntry] {
    try reader.silences()
  }
  package func silences(ofOrganisation id: String) throws -> [SilenceEntry] {
    try reader.silences(ofOrganisation: id)
  }
  package func rollups(ofRoadmap id: String) throws -> [OccurrenceKey: Rollup] {
    try reader.rollups(ofRoadmap: id)
  }
  package func caseCounts() throws -> [CaseCount] {
    try reader.caseCounts()
  }
  package func dutyCounts(before day: CivilDate, upTo last: CivilDate) throws -> [DutyCount] {
    try reader.dutyCounts(before: day, upTo: last)
  }
  package func dutyGaps(on day: CivilDate) throws -> DutyGaps {
    try reader.dutyGaps(on: day)
  }
  package func tallies(on day: CivilDate) throws -> [OrganisationTally] {
    try reader.tallies(on: day)
  }
  package func weeklyDay() throws -> CivilDate? {
    try reader.weeklyDay()
  }
  package func letterCount(_ state: Letter.State) throws -> Int {
    try reader.letterCount(state)
  }
  package func records(ofCase id: String) throws -> [Record] {
    try reader.records(ofCase: id)
  }
  package func caseIDs(recordedIn span: Range<Instant>) throws -> [String] {
    try reader.caseIDs(recordedIn: span)
  }
  package func records(
    recordedIn span: Range<Instant>, kinds: Set<String>
  ) throws -> [Record] {
    try reader.records(recordedIn: span, kinds: kinds)
  }
  package func records(ofCases ids: [String], kinds: Set<String>) throws -> [Record] {
    try reader.records(ofCases: ids, kinds: kinds)
  }
  package func texts(_ references: Set<TextReference>) throws -> [TextReference: String] {
    try reader.texts(references)
  }
  package func lastRecordedAt() throws -> Instant? {
    try reader.lastRecordedAt()
  }
  package func latestSeal() throws -> String {
    try reader.latestSeal()
  }
  package func recipients(dueBy moment: Instant, limit: Int) throws -> [PersonKey] {
    try reader.recipients(dueBy: moment, limit: limit)
  }
  package func nextDeliverAt() throws -> Instant? {
    try reader.nextDeliverAt()
  }
  package func waitingReminders(for people: [PersonKey]) throws -> [PersonKey: [Reminder]] {
    try reader.waitingReminders(for: people)
  }
  package func recentLetters(
    to people: [PersonKey], since moment: Instant
  ) throws -> [RecentLetter] {
    try reader.recentLetters(to: people, since: moment)
  }
  package func letters(
    dueBy moment: Instant, except channels: Set<Channel>, limit: Int
  ) throws -> [Letter] {
    try reader.letters(dueBy: moment, except: channels, limit: limit)
  }
  package func nextRetryAt(except channels: Set<Channel>) throws -> Instant? {
    try reader.nextRetryAt(except: channels)
  }
  package func lettersHanded(since moment: Instant) throws -> [Channel: [Instant]] {
    try reader.lettersHanded(since: moment)
  }
  package func silentChannels(since moment: Instant) throws -> [Channel] {
    try reader.silentChannels(since: moment)
  }
  package func letters(_ filter: LetterFilter) throws -> [Letter] {
    try reader.letters(filter)
  }
  package func letter(_ id: String) throws -> Letter? {
    try reader.letter(id)
  }
  package func reminders(
    ofCases ids: [String], writtenIn span: Range<Instant>
  ) throws -> [Reminder] {
    try reader.reminders(ofCases: ids, writtenIn: span)
  }
  package func preferences(of person: PersonKey) throws -> Preferences? {
    try reader.preferences(of: person)
  }
  package func isUsed(link mark: [UInt8]) throws -> Bool {
    try reader.isUsed(link: mark)
  }
  package func outboxState() throws -> OutboxState {
    try reader.outboxState()
  }
  package func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]] {
    try reader.reminders(ofLetters: ids)
  }
}
