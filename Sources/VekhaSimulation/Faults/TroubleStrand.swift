import VekhaCore

/// Which faults befall a story.
struct TroubleStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    script.add(day, .trouble(.crash(afterCommits: chance.number(in: 1...12))), by: &chance)
  }
}
