import VekhaCore

/// A store on paper: it knows what a snapshot knows, and what is written to it is written nowhere else.
final class Paper: ForwardingReader, StoreWriter {
  /// A pair that has not begun, and its first day.
  struct StartingPair {
    var start: CivilDate
    var id: String
  }

  let reader: any StoreReader
  var states: [String: Case]
  var holders: [DutyName: [PersonKey]] = [:]
  var duties: [PersonKey: Set<DutyName>] = [:]
  var wakes = Appointments<String>()
  var pending: PendingReminders
  /// Pairs that have not begun, the earliest last.
  var startingPairs: [StartingPair]
  /// All that happened on paper, by case and in order.
  private(set) var journals: [String: [Record]] = [:]
  var nextWeeklyDay: CivilDate?
  private(set) var letters: [PaperLetter] = []
  private var recent: [PersonKey: (at: Instant, letter: RecentLetter)] = [:]

  /// Copies the cases and the waiting reminders of a snapshot.
  init(copying reader: any StoreReader) throws {
    self.reader = reader
    let found = try reader.cases(reader.caseIDs(matching: "*"))
    states = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    startingPairs = try reader.pairsStarting(by: .latest, limit: .max).compactMap { id in
      try reader.pair(id)?.start.map { StartingPair(start: $0, id: id) }
    }.sorted { ($0.start, $0.id) > ($1.start, $1.id) }
    let people = try reader.recipients(dueBy: Instant(seconds: .max), limit: .max)
    pending = PendingReminders(try reader.waitingReminders(for: people))
    for row in try reader.occurrences(OccurrenceFilter()) {
      hold(DutyName(caseID: row.caseID, key: row.occurrence.key), by: row.holders)
    }
  }

  func save(_ change: CaseChange) throws {
    let id = change.after.id
    states[id] = change.after
    journals[id, default: []] += change.records
    wakes.set(id, to: change.wakeAt)
    for (key, holders) in change.holders {
      hold(DutyName(caseID: id, key: key), by: holders.people)
    }
    for duty in change.after.occurrences
    where duty.isSettled && change.before?.occurrences[duty.key]?.isSettled != true {
      hold(DutyName(caseID: id, key: duty.key), by: [])
    }
    for reminder in change.reminders {
      pending.add(reminder, of: id, at: change.after.lastRecordedAt)
    }
  }

  func save(_ letter: Letter, carrying ids: [Reminder.ID]) throws {
    let known = RecentLetter(
      recipient: letter.recipient, channel: letter.channel, key: letter.key, state: .sent)
    recent[letter.recipient] = (letter.createdAt, known)
    var letter = letter
    letter.state = .sent
    letters.append(PaperLetter(letter: letter, reminders: pending.take(ids)))
  }

  /// On paper every letter is taken, by mail, as soon as it is written.
  func recentLetters(to people: [PersonKey], since moment: Instant) throws -> [RecentLetter] {
    let unknown = people.filter { recent[$0] == nil }
    let known = unknown.isEmpty ? [] : try reader.recentLetters(to: unknown, since: moment)
    return known + people.compactMap { recent[$0] }.filter { moment <= $0.at }.map(\.letter)
  }

  func markStarted(pair id: String) throws {
    startingPairs.removeAll { $0.id == id }
  }

  private func hold(_ duty: DutyName, by people: [PersonKey]) {
    for person in holders[duty] ?? [] { duties[person]?.remove(duty) }
    holders[duty] = people.isEmpty ? nil : people
    for person in people { duties[person, default: []].insert(duty) }
  }
}

/// A letter that would be sent, with the reminders that it carries.
struct PaperLetter {
  var letter: Letter
  var reminders: [Reminder]
}
