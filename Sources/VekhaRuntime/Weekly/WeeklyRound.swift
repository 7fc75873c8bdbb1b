import VekhaCore

/// The week's round: whoever answers for something late is called to mind of it, and whoever oversees gets her summary.
///
/// It begins when the week's day is reached somewhere on earth; each letter waits for its reader's own morning.
/// Rounds that were missed are one round; the first of all only fixes the day of the next. Whom it calls is found
/// in a snapshot, so that nobody who writes waits while every case is looked over.
struct WeeklyRound: Sendable {
  /// The day that was written down when the snapshot was taken.
  private let due: CivilDate?
  private let day: CivilDate
  private let next: CivilDate
  private let calls: WeeklyCalls

  init(in world: World, at: Instant) throws {
    try self.init(in: world, at: at) { day in
      try WeeklyGround(in: world, at: at, on: day, isDetailed: false)
    }
  }

  /// Takes how everything stands from whoever may know it already.
  init(
    in world: World, at: Instant, lookingOver lookOver: (CivilDate) throws -> WeeklyGround
  ) throws {
    let today = Zones.latestDate(at: at)
    let overseers = try Overseers(in: world)
    let ahead = (overseers.terms ?? WeeklyTerms()).day(onOrAfter: today)
    day = ahead == today ? ahead : ahead.adding(days: -7)
    due = try world.reader.weeklyDay()
    guard let due, due <= today else {
      (next, calls) = (due ?? ahead, WeeklyCalls())
      return
    }
    next = day.adding(days: 7)
    let isMade = overseers.terms != nil
    calls = isMade ? try Self.calls(on: lookOver(day), by: overseers) : WeeklyCalls()
  }

  /// Writes down who is called, and says how many they are; nothing where another process was faster.
  func make(by conductor: Conductor, in writer: any StoreWriter) throws -> Int {
    guard try writer.weeklyDay() == due else { return 0 }
    for state in try writer.cases(calls.cases) {
      var state = state
      for command in calls.commands(in: state.id, on: day) {
        let change = try conductor.change(state, by: command)
        try writer.save(change)
        state = change.after
      }
    }
    if next != due { try writer.save(weeklyDay: next) }
    return calls.count
  }
}

// MARK: - Whom it calls

extension WeeklyRound {
  private static func calls(
    on ground: WeeklyGround, by overseers: Overseers
  ) throws -> WeeklyCalls {
    let world = overseers.world
    var calls = WeeklyCalls()
    var told: Set<PersonKey> = []
    for person in try world.reader.people(holding: Set(overseers.terms?.to ?? [])) {
      guard let duty = ground.tally(of: overseers.places(of: [person]))?.duty else { continue }
      calls.add(person.key, of: duty)
      told.insert(person.key)
    }
    for (person, duty) in try forgotten(ground, in: world) where !told.contains(person) {
      calls.add(person, of: duty.name)
    }
    return calls
  }

  /// Those who answer for something late and have not had a letter of late.
  private static func forgotten(
    _ ground: WeeklyGround, in world: World
  ) throws -> [PersonKey: OldestDuty] {
    var oldest = ground.oldest
    let since = Zones.midnight(of: ground.day.adding(days: -rememberedDays), in: "UTC")
    let letters = try world.reader.recentLetters(to: oldest.keys.sorted(), since: since)
    for letter in letters where letter.state != .dead { oldest[letter.recipient] = nil }
    return oldest
  }

  /// Whoever had a letter in these days has read of all that is late, and is left in peace.
  private static let rememberedDays = 3
}
