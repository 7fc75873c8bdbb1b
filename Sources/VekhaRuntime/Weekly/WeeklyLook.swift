import VekhaCore

/// What the week's round sees in one case.
struct WeeklyLook: Sendable {
  private(set) var tally = WeeklyTally()
  /// The longest overdue duty of each person who answers for one.
  private(set) var oldest: [PersonKey: OldestDuty] = [:]

  init(_ looked: WeeklyCase) {
    var latest: OutstandingDuty?
    for duty in looked.state.duties {
      let name = looked.state.name(of: duty)
      if duty.isOverdue(on: looked.date.day) {
        tally.noteLate(name, isSilent: looked.isSilent(duty))
        if latest.map(duty.standsBehind) != true {
          note(duty, in: looked.state)
          latest = duty
        }
      }
      if duty.askedUntil != nil { tally.noteAsked(name) }
      if looked.isVacant(duty) { tally.noteVacant(name) }
    }
  }

  private mutating func note(_ duty: OutstandingDuty, in state: RunningCase) {
    let found = OldestDuty(duty, in: state)
    for person in duty.holders {
      oldest[person] = oldest[person].map { min($0, found) } ?? found
    }
  }
}

extension OutstandingDuty {
  /// Whether it follows another one of its case for the same people and is not older.
  fileprivate func standsBehind(_ other: OutstandingDuty) -> Bool {
    holders == other.holders && (other.due ?? .latest) <= (due ?? .latest)
  }
}
