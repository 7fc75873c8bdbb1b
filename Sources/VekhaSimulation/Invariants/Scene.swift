package import VekhaCore
package import VekhaRuntime

/// What an invariant is shown: what one step did, and how the town stands after it.
package struct Scene {
  package var happening: Happening {
    didSet { tell() }
  }
  package var world: World {
    didSet { told = Told() }
  }
  /// The cases concerned as the store has them: those that the step touched, or all of them.
  package var cases: [String: Case]
  /// The latest moment that the journal knows.
  package let lastRecordedAt: Instant
  /// Every change of a case that was committed, in order.
  private(set) var changes: [CaseChange] = []
  /// Every record that was committed, in order.
  private(set) var records: [Record] = []
  private(set) var letters: [ComposedLetter] = []
  private var told = Told()

  /// The town after a step, with the cases that the step touched.
  package init(after happening: Happening, in world: World) throws {
    let touched = Set(happening.commits.flatMap(\.changes).map(\.after.id))
    try self.init(after: happening, in: world, cases: world.reader.cases(touched.sorted()))
  }

  /// The whole town.
  package init(wholeAfter happening: Happening, in world: World) throws {
    let ids = try world.reader.caseIDs(matching: "*")
    try self.init(after: happening, in: world, cases: world.reader.cases(ids))
  }

  private init(after happening: Happening, in world: World, cases states: [Case]) throws {
    self.happening = happening
    self.world = world
    cases = Dictionary(states.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    lastRecordedAt = try world.reader.lastRecordedAt() ?? happening.at
    tell()
  }

  /// Puts together what the commits of the step tell, once for all who ask.
  private mutating func tell() {
    told = Told()
    changes = happening.commits.flatMap(\.changes)
    records = changes.flatMap(\.records)
    letters = happening.commits.flatMap(\.letters)
  }
}

// MARK: - What letters carry

extension Scene {
  private final class Told {
    var reminders: [String: [Reminder]]?
  }

  /// What a letter that was composed or sent in the step carries, read once for all who ask.
  func reminders(of letter: String) throws -> [Reminder] {
    if told.reminders == nil {
      let sent = happening.commits.flatMap(\.marks).filter { $0.state == .sent }.map(\.id)
      let concerned = Set(sent).union(letters.map(\.letter.id))
      told.reminders = try world.reader.reminders(ofLetters: concerned.sorted())
    }
    return told.reminders?[letter] ?? []
  }
}

// MARK: - Time and ground

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
