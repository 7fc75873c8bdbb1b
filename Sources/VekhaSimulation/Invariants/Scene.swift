package import VekhaCore
package import VekhaRuntime

/// What an invariant is shown: what one step did, and how the town stands after it.
package struct Scene {
  package var happening: Happening {
    didSet { tell() }
  }
  package var world: World
  /// The cases concerned as the store has them: those that the step touched, or all of them.
  package var cases: [String: Case]
  /// The latest moment that the journal knows.
  package let lastRecordedAt: Instant
  /// Every change of a case that was committed, in order.
  private(set) var changes: [CaseChange] = []
  /// Every record that was committed, in order.
  private(set) var records: [Record] = []
  private(set) var letters: [ComposedLetter] = []

  /// The town after a step, with the cases that the step touched.
  package init(after happening: Happening, in world: World) throws {
    let touched = Set(happening.commits.flatMap(\.changes).map(\.after.id))
    try self.init(after: happening, in: world, cases: touched.sorted())
  }

  /// The whole town.
  package init(wholeAfter happening: Happening, in world: World) throws {
    try self.init(after: happening, in: world, cases: world.reader.caseIDs(matching: "*"))
  }

  private init(after happening: Happening, in world: World, cases ids: [String]) throws {
    self.happening = happening
    self.world = world
    cases = Dictionary(
      try world.reader.cases(ids).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lastRecordedAt = try world.reader.lastRecordedAt() ?? happening.at
    tell()
  }

  /// Puts together what the commits of the step tell, once for all who ask.
  private mutating func tell() {
    changes = happening.commits.flatMap(\.changes)
    records = changes.flatMap(\.records)
    letters = happening.commits.flatMap(\.letters)
  }
}

extension Scene {
  /// The moment as the engine counts it: a clock that lags counts as the last record's time.
  var now: Instant { counted(happening.at) }

  func counted(_ moment: Instant) -> Instant { max(moment, lastRecordedAt) }

  /// What the engine is told about a case, with the definition it is pinned to.
  func ground(of state: Case) throws -> CaseGround {
    let definition = try world.definition(state.definition)
    let zone = world.zone(of: definition, organisation: state.organisation)
    return CaseGround(
      definition: definition,
      context: try world.context(
        definition, organisation: state.organisation, members: state.members, actor: .engine),
      zone: zone, today: Zones.civil(now, in: zone).date)
  }
}

/// What a case stands on: its definition, the people and days around it, and the day it is there.
struct CaseGround {
  var definition: Definition
  var context: Context
  var zone: String
  var today: CivilDate
}
