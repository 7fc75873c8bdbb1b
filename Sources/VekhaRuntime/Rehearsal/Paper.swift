import VekhaCore

/// A store on paper: it knows what a snapshot knows, and what is written to it is written nowhere else.
final class Paper: ForwardingReader, StoreWriter {
  let reader: any StoreReader
  var states: [String: Case]
  private(set) var holders = PaperHolders()
  /// What is to be done in each case that was looked at since it changed.
  var summaries: [String: RunningCase?] = [:]
  var refrains = Refrains()
  var wakes = Appointments<String>()
  var pending: PendingReminders
  /// Pairs that have not begun, the earliest last.
  var startingPairs: [StartingPair]
  /// All that happened on paper, by case and in order, step by step.
  private(set) var journals: [String: [[Record]]] = [:]
  /// The same of all cases without the reminders, which are by far the most of it, as time passed.
  private(set) var deeds: [Record] = []
  var nextWeeklyDay: CivilDate?
  /// Who holds some roles, asked again every week.
  var overseers = Latest<Set<Role>, [Person]>()
  private(set) var letters: [PaperLetter] = []
  /// What the ids of letters are made with.
  private let domain: String
  let language: Language
  private var order: [String] = []
  private var recent: [PersonKey: (at: Instant, letter: RecentLetter)] = [:]

  /// Copies the cases and the waiting reminders of a snapshot; letters have the ids that they would have in life.
  init(copying reader: any StoreReader, for stationery: Stationery) throws {
    self.reader = reader
    (domain, language) = (stationery.domain, stationery.language)
    let found = try reader.cases(reader.caseIDs(matching: "*"))
    states = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    startingPairs = try Self.startingPairs(in: reader)
    let people = try reader.recipients(dueBy: Instant(seconds: .max), limit: .max)
    pending = PendingReminders(
      try reader.waitingReminders(for: people).values.joined().sorted { $0.id < $1.id })
    for row in try reader.occurrences(OccurrenceFilter()) {
      holders.hold(row.occurrence.key, of: row.caseID, by: row.holders)
    }
  }

  /// The ids of all cases in order, put in order again where one has opened since.
  var sortedIDs: [String] {
    if order.count != states.count { order = states.keys.sorted() }
    return order
  }

  func save(_ change: CaseChange) throws {
    let id = change.after.id
    states[id] = change.after
    if !change.records.isEmpty { journals[id, default: []].append(change.records) }
    wakes.set(id, to: change.wakeAt)
    if !change.records.allSatisfy(\.event.isReminder) { keep(change) }
    for reminder in change.reminders {
      pending.add(reminder, of: id, at: change.after.lastRecordedAt)
    }
  }

  /// Follows what is more than a reminder.
  private func keep(_ change: CaseChange) {
    let id = change.after.id
    summaries[id] = nil
    deeds += change.records.lazy.filter { !$0.event.isReminder }
    refrains.forget(holders.people(of: id).values.joined())
    for (key, held) in change.holders { holders.hold(key, of: id, by: held.people) }
    for duty in change.after.occurrences.values
    where duty.isSettled && holders.isHeld(duty.key, of: id) {
      holders.hold(duty.key, of: id, by: [])
    }
    refrains.forget(change.holders.values.flatMap(\.people))
  }

  /// Notes a letter that would be sent, by the line that it would be known by.
  func note(
    _ marks: LetterMarks, to address: String, about headline: Headline,
    carrying ids: [Reminder.ID]
  ) {
    let known = RecentLetter(
      recipient: marks.recipient, channel: marks.channel, key: marks.key, state: .sent)
    recent[marks.recipient] = (marks.at, known)
    letters.append(
      PaperLetter(
        marks: marks, address: address, headline: headline, domain: domain,
        reminders: pending.take(ids)))
  }

  /// On paper every letter is taken, by mail, as soon as it is written.
  func recentLetters(to people: [PersonKey], since moment: Instant) throws -> [RecentLetter] {
    let unknown = people.filter { recent[$0] == nil }
    let known = unknown.isEmpty ? [] : try reader.recentLetters(to: unknown, since: moment)
    return known + people.compactMap { recent[$0] }.filter { moment <= $0.at }.map(\.letter)
  }
}
