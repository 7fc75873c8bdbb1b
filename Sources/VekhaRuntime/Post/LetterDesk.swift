import VekhaCore

/// Makes the letters of a batch of people: reads all that concerns them at once, then composes one by one.
struct LetterDesk {
  let world: World
  let at: Instant
  let stationery: Stationery
  /// Writes every letter where one is named; otherwise each channel has its own.
  private let scribe: (any Scribe)?
  private let recent: [PersonKey: [RecentLetter]]
  let plan: DeliveryPlan
  private let waiting: [PersonKey: [Reminder]]
  let overdue: [PersonKey: [OccurrenceRow]]
  let cases: [String: Case]
  let marks: DutyMarks
  let seal: String
  /// Whose letters each reader gets: her own, and those of the people she stands in for.
  let rounds: ReadingRounds
  let outlook: WeeklyOutlook?
  /// What coordinators hear of the installation itself.
  let alarms: [Alarm]

  /// Reads all that concerns the people; the scribe writes mail unless another one is named.
  init(
    world: World, people: [PersonKey], at: Instant, stationery: Stationery,
    scribe: (any Scribe)? = nil, audit: AuditSummary? = nil
  ) throws {
    self.world = world
    self.at = at
    self.stationery = stationery
    self.scribe = scribe
    rounds = ReadingRounds(people, in: world, at: at)
    let isAnyCoordinator = rounds.readers.compactMap(world.directory.person)
      .contains(where: \.isCoordinator)
    alarms = try isAnyCoordinator ? Alarm.all(at: at, audit: audit, in: world.reader) : []
    let letters = try world.reader.recentLetters(
      to: rounds.readers, since: at.adding(seconds: -Self.memorySeconds))
    recent = Dictionary(grouping: letters, by: \.recipient)
    plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
    let people = rounds.people
    let reminders = try world.reader.waitingReminders(for: people)
    waiting = Dictionary(grouping: reminders, by: \.recipient)
    let rows = try world.reader.occurrences(
      OccurrenceFilter(people: people, overdueOn: Zones.latestDate(at: at)))
    overdue = Self.byHolder(rows)
    let ids = Set(reminders.map(\.caseID)).union(rows.map(\.caseID))
    let found = try world.reader.cases(ids.sorted())
    cases = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    marks = try DutyMarks(
      of: found, answered: Set(reminders.filter(\.isAnswer).map(\.caseID)), world: world)
    seal = try world.reader.latestSeal()
    outlook = try world.policy("standard")?.weekly.map {
      WeeklyOutlook(world: world, terms: $0, at: at)
    }
  }

  private static func byHolder(_ rows: [OccurrenceRow]) -> [PersonKey: [OccurrenceRow]] {
    var found: [PersonKey: [OccurrenceRow]] = [:]
    for row in rows {
      for person in row.holders { found[person, default: []].append(row) }
    }
    return found
  }

  /// Everybody who is to be written to, each once.
  var readers: [PersonKey] { rounds.readers }

  /// Composes and stores one reader's letter; false where none is due after all.
  func compose(for person: PersonKey, in writer: any StoreWriter) throws -> Bool {
    let reminders = rounds.people(readBy: person).flatMap { waiting[$0] ?? [] }
    let today = Zones.civil(at, in: plan.zone(of: person)).date
    let live = reminders.filter { reminder in
      cases[reminder.caseID].map { reminder.holds(in: $0, on: today) } ?? false
    }
    let settled = Set(reminders.map(\.id)).subtracting(live.map(\.id))
    if !settled.isEmpty { try writer.drop(settled.sorted()) }
    guard !live.isEmpty, let recipient = world.directory.person(person), !recipient.hasLeft
    else { return try giveUp(live, in: writer) }
    let routes = stationery.routes.all(
      to: recipient, preferring: world.preferences(of: person).channels)
    if routes.isEmpty { return try giveUp(live, in: writer) }
    return try send(live, to: recipient, by: routes, in: writer)
  }

  private func giveUp(_ reminders: [Reminder], in writer: any StoreWriter) throws -> Bool {
    try writer.drop(reminders.map(\.id))
    return false
  }

  private func send(
    _ reminders: [Reminder], to person: Person, by routes: [Route], in writer: any StoreWriter
  ) throws -> Bool {
    let zone = plan.zone(of: person.key)
    let now = Zones.civil(at, in: zone)
    let isUrgent = try reminders.contains { reminder in
      try cases[reminder.caseID].map {
        try world.isUrgent(reminder.step, about: reminder.key, in: $0)
      } ?? false
    }
    let opening =
      isUrgent
      ? plan.urgentMoment(for: person.key, from: at) : plan.moment(for: person.key, from: at)
    guard opening <= at else {
      try writer.postpone(reminders.map(\.id), to: opening)
      return false
    }
    let keys = keys(of: person.key, on: now.date)
    let way = (recent[person.key] ?? []).wayOut(among: routes, keys: keys, isUrgent: isUrgent)
    guard case .write(let route) = way, let key = keys[route.channel] else {
      let next =
        isUrgent
        ? plan.urgentMomentOnNextDay(for: person.key, after: at)
        : plan.momentOnNextDay(for: person.key, after: at)
      try writer.postpone(reminders.map(\.id), to: next)
      return false
    }
    var digest = try digest(of: reminders, for: person, on: now.date)
    digest.isUrgent = isUrgent
    if digest.isEmpty, reminders.allSatisfy(\.isWeekly) {
      return try giveUp(reminders, in: writer)
    }
    let marks = LetterMarks(
      recipient: person.key, channel: route.channel,
      key: key + (isUrgent ? Letter.urgentMark : Self.digestMark), at: at, zone: zone)
    let scribe = scribe ?? stationery.scribe(for: route.channel)
    let letter = scribe.letter(digest, to: route.address, marks: marks)
    try writer.save(letter, carrying: reminders.map(\.id))
    return true
  }

  /// How the keys of her letters of the day would begin; no two letters share one.
  private func keys(of person: PersonKey, on date: CivilDate) -> [Channel: String] {
    Dictionary(
      uniqueKeysWithValues: Channel.allCases.map { channel in
        (channel, "\(person.rawValue)|\(channel.rawValue)|\(date)")
      })
  }

  private static let digestMark = "|digest"

  /// How long a way that failed is passed over.
  private static let memorySeconds: Int64 = 3 * 86_400
}
