import VekhaCore
import VekhaRuntime

/// A snapshot every question to which passes the faults that wait for it.
class TroubledReader: ForwardingReader {
  let reader: any StoreReader
  let plan: FaultPlan

  init(_ reader: any StoreReader, _ plan: FaultPlan) {
    self.reader = reader
    self.plan = plan
  }

  func currentVersions(_ kinds: Set<StoredSource.Kind>) throws -> [SourceVersion] {
    try plan.around(.currentVersions) { try reader.currentVersions(kinds) }
  }
  func currentVersion(kind: StoredSource.Kind, id: String) throws -> String? {
    try plan.around(.currentVersion) { try reader.currentVersion(kind: kind, id: id) }
  }
  func source(_ version: SourceVersion) throws -> StoredSource? {
    try plan.around(.source) { try reader.source(version) }
  }
  func pairsStarting(by date: CivilDate, limit: Int) throws -> [String] {
    try plan.around(.pairsStarting) { try reader.pairsStarting(by: date, limit: limit) }
  }
  func nextPairStart() throws -> CivilDate? {
    try plan.around(.nextPairStart) { try reader.nextPairStart() }
  }
  func cases(_ ids: [String]) throws -> [Case] {
    try plan.around(.cases) { try reader.cases(ids) }
  }
  func caseIDs(matching pattern: String) throws -> [String] {
    try plan.around(.caseIDsMatching) { try reader.caseIDs(matching: pattern) }
  }
  func caseIDs(of definition: String) throws -> [String] {
    try plan.around(.caseIDsOfDefinition) { try reader.caseIDs(of: definition) }
  }
  func caseIDs(_ filter: CaseFilter) throws -> [String] {
    try plan.around(.caseIDsOfFilter) { try reader.caseIDs(filter) }
  }
  func caseIDs(dueBy moment: Instant, limit: Int) throws -> [String] {
    try plan.around(.caseIDsDue) { try reader.caseIDs(dueBy: moment, limit: limit) }
  }
  func nextWakeAt() throws -> Instant? {
    try plan.around(.nextWakeAt) { try reader.nextWakeAt() }
  }
  func caseHeads(_ filter: CaseFilter) throws -> [Case] {
    try plan.around(.caseHeads) { try reader.caseHeads(filter) }
  }
  func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow] {
    try plan.around(.occurrences) { try reader.occurrences(filter) }
  }
  func eachRunningCase(_ show: (RunningCase) throws -> Void) throws {
    try plan.around(.occurrences) { try reader.eachRunningCase(show) }
  }
  func runningCases(
    dueBefore day: CivilDate, heldBy people: [PersonKey]
  ) throws -> [RunningCase] {
    try plan.around(.occurrences) { try reader.runningCases(dueBefore: day, heldBy: people) }
  }
  func rollups(ofRoadmap id: String) throws -> [OccurrenceKey: Rollup] {
    try plan.around(.rollups) { try reader.rollups(ofRoadmap: id) }
  }
  func caseCounts() throws -> [CaseCount] {
    try plan.around(.caseCounts) { try reader.caseCounts() }
  }
  func dutyCounts(before day: CivilDate, upTo last: CivilDate) throws -> [DutyCount] {
    try plan.around(.dutyCounts) { try reader.dutyCounts(before: day, upTo: last) }
  }
  func dutyGaps(on day: CivilDate) throws -> DutyGaps {
    try plan.around(.dutyGaps) { try reader.dutyGaps(on: day) }
  }
  func tallies(on day: CivilDate) throws -> [OrganisationTally] {
    try plan.around(.tallies) { try reader.tallies(on: day) }
  }
  func weeklyDay() throws -> CivilDate? {
    try plan.around(.weeklyDay) { try reader.weeklyDay() }
  }
  func letterCount(_ state: Letter.State) throws -> Int {
    try plan.around(.letterCount) { try reader.letterCount(state) }
  }
  func records(ofCase id: String) throws -> [Record] {
    try plan.around(.records) { try reader.records(ofCase: id) }
  }
  func records(ofCases ids: [String], kinds: Set<String>) throws -> [Record] {
    try plan.around(.records) { try reader.records(ofCases: ids, kinds: kinds) }
  }
  func records(recordedIn span: Range<Instant>, kinds: Set<String>) throws -> [Record] {
    try plan.around(.records) { try reader.records(recordedIn: span, kinds: kinds) }
  }
  func texts(_ references: Set<TextReference>) throws -> [TextReference: String] {
    try plan.around(.texts) { try reader.texts(references) }
  }
  func lastRecordedAt() throws -> Instant? {
    try plan.around(.lastRecordedAt) { try reader.lastRecordedAt() }
  }
  func latestSeal() throws -> String {
    try plan.around(.latestSeal) { try reader.latestSeal() }
  }
  func recipients(dueBy moment: Instant, limit: Int) throws -> [PersonKey] {
    try plan.around(.recipients) { try reader.recipients(dueBy: moment, limit: limit) }
  }
  func nextDeliverAt() throws -> Instant? {
    try plan.around(.nextDeliverAt) { try reader.nextDeliverAt() }
  }
  func waitingReminders(for people: [PersonKey]) throws -> [PersonKey: [Reminder]] {
    try plan.around(.waitingReminders) { try reader.waitingReminders(for: people) }
  }
  func recentLetters(
    to people: [PersonKey], since moment: Instant
  ) throws -> [RecentLetter] {
    try plan.around(.recentLetters) { try reader.recentLetters(to: people, since: moment) }
  }
  func letters(
    dueBy moment: Instant, except channels: Set<Channel>, limit: Int
  ) throws -> [Letter] {
    try plan.around(.lettersDue) {
      try reader.letters(dueBy: moment, except: channels, limit: limit)
    }
  }
  func nextRetryAt(except channels: Set<Channel>) throws -> Instant? {
    try plan.around(.nextRetryAt) { try reader.nextRetryAt(except: channels) }
  }
  func letters(_ filter: LetterFilter) throws -> [Letter] {
    try plan.around(.letters) { try reader.letters(filter) }
  }
  func letter(_ id: String) throws -> Letter? {
    try plan.around(.letter) { try reader.letter(id) }
  }
  func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]] {
    try plan.around(.remindersOfLetters) { try reader.reminders(ofLetters: ids) }
  }
}
