import VekhaCore

/// How everything stands at the moment of the week's round, counted by organisation.
struct WeeklyGround: Sendable {
  let day: CivilDate
  /// The longest overdue duty of each person who answers for one.
  private(set) var oldest: [PersonKey: OldestDuty] = [:]
  /// What the summaries say beyond their counts; nil where only the counts are wanted.
  private(set) var details: WeeklyDetails?
  private var tallies: [String: WeeklyTally] = [:]

  /// Looks over every case once; the details are gathered where a summary is to be put into words.
  init(in world: World, at: Instant, on day: CivilDate, isDetailed: Bool) throws {
    self.day = day
    let terms = try world.policy("standard")?.weekly ?? WeeklyTerms()
    let calendar = try world.letterCalendar()
    let quiet =
      calendar.map { day.subtracting(terms.silence, calendar: $0) } ?? day.adding(days: -7)
    let deeds = try WeeklyDeeds(in: world, since: quiet, at: at, on: day)
    if isDetailed { details = try WeeklyDetails(in: world, on: day, moves: deeds.moves) }
    try world.reader.eachRunningCase { state in
      try note(WeeklyCase(state, in: world, on: day, quiet: quiet, deeds: deeds))
    }
    for (place, move) in deeds.moves.enumerated() {
      tallies[move.organisation, default: WeeklyTally()].noteMove(move.duty, at: place)
    }
  }

  /// What stands out at some organisations; nil where nothing does.
  func tally(of places: Set<String>) -> WeeklyTally? {
    let found = places.lazy.compactMap { tallies[$0] }
    let sum = found.reduce(WeeklyTally()) { $0 + $1 }
    return sum.duty == nil ? nil : sum
  }

  private mutating func note(_ looked: WeeklyCase) {
    let state = looked.state
    var tally = tallies[state.organisation] ?? WeeklyTally()
    var latest: OutstandingDuty?
    for duty in state.duties {
      let isSilent = looked.isSilent(duty)
      if duty.isOverdue(on: day) {
        tally.noteLate(state.name(of: duty), isSilent: isSilent)
        if latest.map({ duty.standsBehind($0) }) != true {
          note(duty, in: state)
          latest = duty
        }
      }
      if duty.askedUntil != nil { tally.noteAsked(state.name(of: duty)) }
      let isVacant = looked.isVacant(duty)
      if isVacant { tally.noteVacant(state.name(of: duty)) }
      details?.note(duty, in: state, isSilent: isSilent, isVacant: isVacant)
    }
    tallies[state.organisation] = tally
  }

  private mutating func note(_ duty: OutstandingDuty, in state: RunningCase) {
    for person in duty.holders {
      if let known = oldest[person], !known.isYounger(than: duty, in: state) { continue }
      oldest[person] = OldestDuty(due: duty.due ?? .latest, name: state.name(of: duty))
    }
  }
}

/// The longest overdue of several duties.
struct OldestDuty: Sendable {
  let due: CivilDate
  let name: DutyName

  func isYounger(than duty: OutstandingDuty, in state: RunningCase) -> Bool {
    let other = duty.due ?? .latest
    return other == due ? state.name(of: duty) < name : other < due
  }
}

extension OutstandingDuty {
  /// Whether it follows another one of its case for the same people and is not older.
  fileprivate func standsBehind(_ other: OutstandingDuty) -> Bool {
    holders == other.holders && (other.due ?? .latest) <= (due ?? .latest)
  }
}
