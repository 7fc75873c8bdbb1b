import VekhaCore

extension Postman {
  /// Composes the letters whose hour has come, batch by batch.
  func composeAll(at moment: Moment) async throws -> Int {
    var (composed, week): (Int, WeeklyGround?) = (0, nil)
    while true {
      switch try await composeBatch(at: moment, week: week) {
      case .composed(let letters, let recipients):
        composed += letters
        if recipients < Self.batch { return composed }
      case .wantsWeek(let day): week = try await lookOver(at: moment, on: day)
      }
    }
  }

  /// What came of one batch.
  private enum Batch: Sendable {
    case composed(Int, recipients: Int)
    /// Somebody is to get a summary of a day, and nobody has looked how everything stands.
    case wantsWeek(CivilDate)
  }

  private func composeBatch(at moment: Moment, week: WeeklyGround?) async throws -> Batch {
    try await store.write { [memory, stationery, audit = tally.figures.audit] writer in
      let at = try moment.instant(in: writer)
      let people = try writer.recipients(dueBy: at, limit: Self.batch)
      guard !people.isEmpty else { return .composed(0, recipients: 0) }
      var desk = try LetterDesk(
        world: World(writer, memory: memory), people: people, at: at, stationery: stationery,
        audit: audit)
      if week == nil, let day = desk.dayOfSummary { return .wantsWeek(day) }
      desk.week = week
      let composed = try desk.readers.filter { try desk.compose(for: $0, in: writer) }
      return .composed(composed.count, recipients: people.count)
    }
  }

  /// Looks over every case in a snapshot, so that nobody who writes waits for it.
  private func lookOver(at moment: Moment, on day: CivilDate) async throws -> WeeklyGround {
    try await store.read { [memory] reader in
      try WeeklyGround(
        in: World(reader, memory: memory), at: moment.instant(in: reader), on: day,
        isDetailed: true)
    }
  }
}
