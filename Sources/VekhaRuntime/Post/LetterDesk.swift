import VekhaCore

/// Makes the letters of a batch of people: reads all that concerns them at once, then composes one by one.
struct LetterDesk {
  let world: World
  let at: Instant
  let stationery: Stationery
  /// Where letters are only noted and not put into words; nil where they are to be sent.
  let paper: Paper?
  let recent: [PersonKey: [RecentLetter]]
  let plan: DeliveryPlan
  let waiting: [PersonKey: [Reminder]]
  let overdue: [PersonKey: [LateDuty]]
  /// On paper, those whose letter says what the last one said; their cases are not looked at.
  let again: [PersonKey: Headline]
  let cases: [String: DeskCase]
  let marks: DutyMarks
  let seal: String
  /// Whose letters each reader gets: her own, and those of the people she stands in for.
  let rounds: ReadingRounds
  let overseers: Overseers
  /// How everything stands, for those who get a summary of the week.
  var week: WeeklyGround?
  /// What coordinators hear of the installation itself.
  let alarms: [Alarm]

  /// Reads all that concerns the people.
  init(
    world: World, people: [PersonKey], at: Instant, stationery: Stationery,
    on paper: Paper? = nil, audit: AuditSummary? = nil
  ) throws {
    self.world = world
    self.at = at
    self.stationery = stationery
    self.paper = paper
    rounds = ReadingRounds(people, in: world, at: at)
    let isAnyCoordinator = rounds.readers.contains {
      world.directory.person($0)?.isCoordinator == true
    }
    let isForWords = paper == nil
    alarms =
      try isForWords && isAnyCoordinator
      ? Alarm.all(at: at, audit: audit, in: world.reader) : []
    let letters = try world.reader.recentLetters(
      to: rounds.readers, since: at.adding(seconds: -Self.memorySeconds))
    recent = Dictionary(grouping: letters, by: \.recipient)
    plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
    let people = rounds.people
    waiting = try world.reader.waitingReminders(for: people)
    let again =
      paper.map { [rounds, waiting] in Self.hearingAgain(rounds, waiting, in: world, on: $0) }
      ?? [:]
    self.again = again
    let late = try world.reader.runningCases(
      dueBefore: Zones.latestDate(at: at), heldBy: people.filter { again[$0] == nil })
    let news = waiting.filter { again[$0.key] == nil }.values.joined()
    let ids = Set(news.lazy.map(\.caseID)).union(late.map(\.id))
    let found = try world.reader.cases(ids.sorted())
    cases = try Dictionary(
      found.map { ($0.id, try DeskCase($0, in: world)) }, uniquingKeysWith: { first, _ in first })
    overdue = Self.byHolder(late, cases)
    marks = try DutyMarks(
      of: found, answered: Set(news.filter(\.isAnswer).map(\.caseID)), world: world)
    seal = try isForWords ? world.reader.latestSeal() : ""
    overseers = try Overseers(in: world)
  }

  private static func byHolder(
    _ cases: [RunningCase], _ desks: [String: DeskCase]
  ) -> [PersonKey: [LateDuty]] {
    var found: [PersonKey: [LateDuty]] = [:]
    for state in cases {
      guard let desk = desks[state.id] else { continue }
      for duty in state.duties {
        let late = LateDuty(duty, in: desk)
        for person in duty.holders { found[person, default: []].append(late) }
      }
    }
    return found
  }

  /// Everybody who is to be written to, each once.
  var readers: [PersonKey] { rounds.readers }

  /// Composes and stores one reader's letter; false where none is due after all.
  func compose(for person: PersonKey, in writer: any StoreWriter) throws -> Bool {
    let reminders = rounds.people(readBy: person).flatMap { waiting[$0] ?? [] }
    let live = again[person] == nil ? self.live(reminders, for: person) : reminders
    if live.count < reminders.count {
      let settled = Set(reminders.map(\.id)).subtracting(live.map(\.id))
      try writer.drop(settled.sorted())
    }
    guard !live.isEmpty, let recipient = world.directory.person(person), !recipient.hasLeft
    else { return try giveUp(live, in: writer) }
    let routes = world.notes.routes.value(of: person) {
      stationery.routes.all(to: recipient, preferring: world.preferences(of: person).channels)
    }
    if routes.isEmpty { return try giveUp(live, in: writer) }
    return try send(live, to: recipient, by: routes, in: writer)
  }

  /// The reminders that are still true on the person's day.
  private func live(_ reminders: [Reminder], for person: PersonKey) -> [Reminder] {
    let today = world.civil(at, in: plan.zone(of: person)).date
    return reminders.filter { reminder in
      cases[reminder.caseID].map { reminder.holds(in: $0.state, on: today) } ?? false
    }
  }

  /// How long a way that failed is passed over.
  private static let memorySeconds: Int64 = 3 * 86_400
}
