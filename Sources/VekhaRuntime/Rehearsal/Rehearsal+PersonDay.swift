package import VekhaCore

extension Rehearsal {
  /// Explains a person's day that is still to come, or is not over, as it would pass on paper.
  package mutating func day(
    of person: String, on date: CivilDate, from start: Instant
  ) throws -> PersonDayView {
    try pass(from: start, through: date)
    var view = try World(paper, memory: world.memory).day(of: person, on: date)
    view.isForeseen = true
    return view
  }
}
