import VekhaCore

/// What happens to the machine and its clock: it is off for weeks, runs ahead, and is set back.
struct ClockStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    if chance.happens(percent: 50) {
      script.add(day, .clock(.daemonStops), by: &chance)
      let back = day.adding(days: chance.number(in: 1...21))
      script.add(back, .clock(.daemonRuns), by: &chance)
    } else {
      let seconds = chance.pick([-3600, -300, 300, 3600, 86_400]) ?? 300
      script.add(day, .clock(.shows(secondsAhead: Int64(seconds))), by: &chance)
      let back = day.adding(days: chance.number(in: 1...5))
      script.add(back, .clock(.shows(secondsAhead: 0)), by: &chance)
    }
  }
}
