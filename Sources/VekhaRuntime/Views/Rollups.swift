import VekhaCore

extension ItemViews {
  /// How the shares of a municipal case's roadmap stand, or stood at the end of a past day.
  func rollups(for state: Case, on day: CivilDate?) throws -> [OccurrenceKey: Rollup] {
    guard state.scope == .municipal else { return [:] }
    let roadmap = state.definition.id
    guard let day else { return try world.reader.rollups(ofRoadmap: roadmap) }
    let shares = try past(world.reader.caseIDs(of: roadmap), on: day)
      .filter { $0.scope == .share }
    return shares.reduce(into: [:]) { found, share in
      for occurrence in share.occurrences {
        found[occurrence.key, default: Rollup()].add(occurrence)
      }
    }
  }
}

extension Rollup {
  fileprivate mutating func add(_ share: Occurrence) {
    guard share.status != .cancelled else { return }
    total += 1
    done += share.status == .done ? 1 : 0
    waived += share.status == .waived ? 1 : 0
    guard share.isOutstanding, let shareDue = share.dates.due else { return }
    due = max(due ?? shareDue, shareDue)
  }
}
