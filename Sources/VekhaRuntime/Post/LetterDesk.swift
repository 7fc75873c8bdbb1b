import VekhaCore

/// Makes the letters of a batch of people: reads all that concerns them at once, then composes one by one.
struct LetterDesk {
  let world: World
  let at: Instant
  let stationery: Stationery
  let scribe: any Scribe
  private let plan: DeliveryPlan
  private let waiting: [PersonKey: [Reminder]]
  private let overdue: [PersonKey: [OccurrenceRow]]
  private let cases: [String: Case]
  private let seal: String

  /// Reads all that concerns the people; the scribe writes mail unless another one is named.
  init(
    world: World, people: [PersonKey], at: Instant, stationery: Stationery,
    scribe: (any Scribe)? = nil
  ) throws {
    self.world = world
    self.at = at
    self.stationery = stationery
    self.scribe = scribe ?? MailScribe(stationery: stationery)
    plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
    let reminders = try world.reader.waitingReminders(for: people)
    waiting = Dictionary(grouping: reminders, by: \.recipient)
    let rows = try world.reader.occurrences(
      OccurrenceFilter(people: people, overdueOn: Zones.latestDate(at: at)))
    overdue = Self.byHolder(rows)
    let ids = Set(reminders.map(\.caseID)).union(rows.map(\.caseID))
    let found = try world.reader.cases(ids.sorted())
    cases = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    seal = try world.reader.latestSeal()
  }

  private static func byHolder(_ rows: [OccurrenceRow]) -> [PersonKey: [OccurrenceRow]] {
    var found: [PersonKey: [OccurrenceRow]] = [:]
    for row in rows {
      for person in row.holders { found[person, default: []].append(row) }
    }
    return found
  }

  /// Composes and stores one person's letter; false where none is due after all.
  func compose(for person: PersonKey, in writer: any StoreWriter) throws -> Bool {
    let reminders = waiting[person] ?? []
    let live = reminders.filter { reminder in
      cases[reminder.caseID].map(reminder.holds) ?? false
    }
    let settled = Set(reminders.map(\.id)).subtracting(live.map(\.id))
    if !settled.isEmpty { try writer.drop(settled.sorted()) }
    guard !live.isEmpty, let recipient = world.directory.person(person),
      let address = MailAddress(recipient.email), !recipient.hasLeft
    else {
      try writer.drop(live.map(\.id))
      return false
    }
    return try send(live, to: recipient, at: address, in: writer)
  }

  private func send(
    _ reminders: [Reminder], to person: Person, at address: MailAddress,
    in writer: any StoreWriter
  ) throws -> Bool {
    let zone = plan.zone(of: person.key)
    let now = Zones.civil(at, in: zone)
    let key = "\(person.key.rawValue)|email|\(now.date)|digest"
    let isWithinHours = plan.isAllowed(at, in: zone)
    guard try isWithinHours && !writer.hasLetter(key: key) else {
      let next =
        isWithinHours
        ? plan.momentOnNextDay(for: person.key, after: at)
        : plan.moment(for: person.key, from: at)
      try writer.postpone(reminders.map(\.id), to: next)
      return false
    }
    let digest = try digest(of: reminders, for: person, on: now.date)
    let marks = LetterMarks(recipient: person.key, key: key, at: at, zone: zone)
    let letter = scribe.letter(digest, at: address, marks: marks)
    try writer.save(letter, carrying: reminders.map(\.id))
    return true
  }

  private func digest(
    of reminders: [Reminder], for person: Person, on date: CivilDate
  ) throws -> Digest {
    let lines = DigestLines(world: world, cases: cases, recipient: person, today: date)
    return Digest(
      recipient: person.name, date: date, language: stationery.language,
      lines: try lines.make(reminders: reminders, overdue: overdue[person.key] ?? []),
      seal: lines.isCoordinator ? seal : nil, address: stationery.address)
  }
}
