import VekhaCore

/// The week's round: whoever answers for something late is called to mind of it, and whoever oversees gets her summary.
///
/// It begins when the week's day is reached somewhere on earth; each letter waits for its reader's own morning.
struct WeeklyRound {
  let conductor: Conductor

  /// Makes the round that is due, once, and says how many people are written to.
  ///
  /// Rounds that were missed are one round; the first of all only fixes the day of the next.
  func make(in writer: any StoreWriter) throws -> Int {
    let today = Zones.latestDate(at: conductor.at)
    let terms = try world.policy("standard")?.weekly
    let next = (terms ?? WeeklyTerms()).day(onOrAfter: today)
    guard let due = try writer.weeklyDay() else {
      try writer.save(weeklyDay: next)
      return 0
    }
    guard due <= today else { return 0 }
    let day = next == today ? next : next.adding(days: -7)
    let calls = try terms.map { try self.calls(on: day, by: $0) } ?? [:]
    for call in calls.sorted(by: { $0.key < $1.key }) {
      try tell(call.value.sorted(), of: call.key, on: day, in: writer)
    }
    try writer.save(weeklyDay: day.adding(days: 7))
    return calls.values.reduce(0) { $0 + $1.count }
  }

  private var world: World { conductor.world }

  private func tell(
    _ people: [PersonKey], of duty: DutyName, on day: CivilDate, in writer: any StoreWriter
  ) throws {
    guard let state = try writer.cases([duty.caseID]).first else { return }
    let command = Command.remind(duty.key, .weekly(day), people)
    try writer.save(conductor.change(state, by: command))
  }

  /// Everybody to be written to, by the duty that stands for all that her letter tells of.
  private func calls(
    on day: CivilDate, by terms: WeeklyTerms
  ) throws -> [DutyName: Set<PersonKey>] {
    let outlook = WeeklyOutlook(world: world, terms: terms, at: conductor.at)
    var calls: [DutyName: Set<PersonKey>] = [:]
    for person in try world.reader.people(holding: Set(terms.to)) {
      guard let duty = try outlook.summary(for: [person], on: day)?.duty else { continue }
      calls[duty, default: []].insert(person.key)
    }
    let told = calls.values.reduce(into: Set<PersonKey>()) { $0.formUnion($1) }
    for (person, duty) in try oldest(on: day) where !told.contains(person) {
      calls[duty, default: []].insert(person)
    }
    return calls
  }

  /// The longest overdue duty of each person who has not had a letter of late.
  private func oldest(on day: CivilDate) throws -> [PersonKey: DutyName] {
    var oldest: [PersonKey: OccurrenceRow] = [:]
    for row in try running(world.reader.occurrences(OccurrenceFilter(overdueOn: day))) {
      for person in row.holders where oldest[person].map({ row.isOlder(than: $0) }) ?? true {
        oldest[person] = row
      }
    }
    let since = Zones.midnight(of: day.adding(days: -Self.rememberedDays), in: "UTC")
    let letters = try world.reader.recentLetters(to: oldest.keys.sorted(), since: since)
    for letter in letters where letter.state != .dead { oldest[letter.recipient] = nil }
    return oldest.mapValues { DutyName(caseID: $0.caseID, key: $0.occurrence.key) }
  }

  /// The duties of those cases whose clock does not stand still.
  private func running(_ rows: [OccurrenceRow]) throws -> [OccurrenceRow] {
    let cases = try world.reader.cases(Set(rows.map(\.caseID)).sorted())
    let running = Set(cases.filter { $0.status == .active && $0.isBinding }.map(\.id))
    return rows.filter { running.contains($0.caseID) }
  }

  /// Whoever had a letter in these days has read of all that is late, and is left in peace.
  private static let rememberedDays = 3
}

extension OccurrenceRow {
  fileprivate func isOlder(than other: OccurrenceRow) -> Bool {
    (occurrence.dates.due ?? .latest, caseID, occurrence.key)
      < (other.occurrence.dates.due ?? .latest, other.caseID, other.occurrence.key)
  }
}
