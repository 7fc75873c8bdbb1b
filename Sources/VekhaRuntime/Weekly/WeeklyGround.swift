import VekhaCore

/// How everything stands at the moment of the week's round, counted by organisation.
struct WeeklyGround: Sendable {
  private(set) var date: WeeklyDate
  /// The longest overdue duty of each person who answers for one.
  private(set) var oldest: [PersonKey: OldestDuty] = [:]
  /// What the summaries say beyond their counts; nil where only the counts are wanted.
  private(set) var details: WeeklyDetails?
  private var tallies: [String: WeeklyTally] = [:]
  /// Whether nobody has done anything of late.
  private let isAtRest: Bool

  /// Looks over every case once; the details are gathered where a summary is to be put into words.
  init(in world: World, at: Instant, on day: CivilDate, isDetailed: Bool) throws {
    let date = try WeeklyDate(day, in: world)
    let deeds = try WeeklyDeeds(in: world, since: date.quiet, at: at, on: day)
    (self.date, isAtRest) = (date, deeds.touched.isEmpty && deeds.moves.isEmpty)
    if isDetailed { details = try WeeklyDetails(in: world, on: day, moves: deeds.moves) }
    try world.reader.eachRunningCase { state in
      let touched = deeds.touched[state.id]
      note(try world.look(at: state, on: date, touched: touched), at: state.organisation)
      guard details != nil else { return }
      try detail(WeeklyCase(state, in: world, on: date, touched: touched))
    }
    for (place, move) in deeds.moves.enumerated() {
      tallies[move.organisation, default: WeeklyTally()].noteMove(move.duty, at: place)
    }
  }

  var day: CivilDate { date.day }

  /// How everything stands on a later day of a standstill; nil where there is none.
  func moved(to later: WeeklyDate, within standstill: Standstill) -> WeeklyGround? {
    guard isAtRest, standstill.contains(later) else { return nil }
    var ground = self
    ground.date = later
    return ground
  }

  /// What stands out at some organisations; nil where nothing does.
  func tally(of places: Set<String>) -> WeeklyTally? {
    let found = places.lazy.compactMap { tallies[$0] }
    let sum = found.reduce(WeeklyTally()) { $0 + $1 }
    return sum.duty == nil ? nil : sum
  }

  private mutating func note(_ look: WeeklyLook, at organisation: String) {
    tallies[organisation] = tallies[organisation].map { $0 + look.tally } ?? look.tally
    oldest.merge(look.oldest, uniquingKeysWith: min)
  }

  private mutating func detail(_ looked: WeeklyCase) {
    for duty in looked.state.duties {
      details?.note(
        duty, in: looked.state, isSilent: looked.isSilent(duty), isVacant: looked.isVacant(duty))
    }
  }
}
