import VekhaCore

/// Time passing on paper: the engine and the post at work on a copy of a snapshot, by nothing but their own rules.
package struct Rehearsal {
  let world: World
  let paper: Paper
  let assumption: Assumption
  private let stationery: Stationery
  private var people: PaperPeople
  /// The last look over everything, how much had been done when it was taken, and how long it holds if nothing is.
  private var ground: (deeds: Int, week: WeeklyGround, standstill: Standstill)?

  package init(
    on reader: any StoreReader, memory: WorldMemory, assuming assumption: Assumption,
    stationery: Stationery
  ) throws {
    paper = try Paper(copying: reader, for: stationery)
    world = try World(paper, memory: memory, diaries: Diaries())
    people = PaperPeople(assumption: assumption, world: world, paper: paper)
    self.assumption = assumption
    self.stationery = stationery
  }

  /// Lets time pass until the end of the day, everywhere on earth.
  mutating func pass(from start: Instant, through last: CivilDate) throws {
    let end = Zones.midnight(of: last.adding(days: 1), in: "UTC").adding(seconds: 12 * 3600)
    try wakeEverybody(at: start)
    var now = start
    try turn(at: now)
    while let next = try nextMoment(after: now), next < end {
      now = next
      try turn(at: now)
    }
  }

  /// A stored case is due on the day that its state, as last recorded, wants.
  private mutating func wakeEverybody(at start: Instant) throws {
    for state in paper.states.values {
      let footing = try world.footing(of: state)
      let zone = world.zone(of: footing.definition, organisation: state.organisation)
      let day = Zones.civil(state.lastRecordedAt, in: zone).date
      let wake = Engine.nextWake(
        footing, state, after: day, diary: world.diary(of: state.id))
      paper.wakes.set(state.id, to: wake.map { Zones.midnight(of: $0, in: zone) })
      try people.plan(state, at: start)
    }
  }

  /// What is due already comes a second later: a pass may leave something for the next one.
  private mutating func nextMoment(after now: Instant) throws -> Instant? {
    let soon = now.adding(seconds: 1)
    let waiting = [paper.wakes.first(), paper.pending.nextDelivery(), people.next()]
    let starting = paper.nextPairStartAt().flatMap { $0 > now ? $0 : nil }
    return try (waiting + [starting, paper.nextWeeklyRound()]).compactMap(\.self).min().map {
      max($0, soon)
    }
  }

  /// One pass, as the daemon makes it, and what people do beside it.
  private mutating func turn(at moment: Instant) throws {
    let conductor = Conductor(world: world, at: moment, actor: .engine)
    if try paper.arePairsStarting(by: moment) {
      for id in try PairStarts(conductor: conductor).open(in: paper) { try follow(id, moment) }
    }
    for id in paper.wakes.due(by: moment) {
      guard let state = paper.states[id] else { continue }
      try paper.save(conductor.change(state, by: .wake))
      try follow(id, moment)
    }
    if try paper.isWeeklyRoundDue(at: moment) {
      let round = try WeeklyRound(in: world, at: moment) { try week(on: $0, at: moment) }
      _ = try round.make(by: conductor, in: paper)
    }
    try post(at: moment)
    try people.act(at: moment)
  }

  private mutating func follow(_ id: String, _ moment: Instant) throws {
    if let state = paper.states[id] { try people.plan(state, at: moment) }
  }

  private mutating func post(at moment: Instant) throws {
    let recipients = paper.pending.people(dueBy: moment)
    guard !recipients.isEmpty else { return }
    var desk = try LetterDesk(
      world: world, people: recipients, at: moment, stationery: stationery, on: paper)
    desk.week = try desk.dayOfSummary.map { try week(on: $0, at: moment) }
    for person in desk.readers { _ = try desk.compose(for: person, in: paper) }
  }

  /// How everything stands on a day, looked over again when something was done, turned late or fell silent.
  private mutating func week(on day: CivilDate, at moment: Instant) throws -> WeeklyGround {
    let date = try WeeklyDate(day, in: world)
    if let ground, ground.deeds == paper.deeds.count {
      if ground.week.day == day { return ground.week }
      if let week = ground.week.moved(to: date, within: ground.standstill) { return week }
    }
    let week = try WeeklyGround(in: world, at: moment, on: day, isDetailed: false)
    var standstill = Standstill(from: date)
    try paper.eachRunningCase { standstill.end(with: $0.duties) }
    ground = (paper.deeds.count, week, standstill)
    return week
  }
}
