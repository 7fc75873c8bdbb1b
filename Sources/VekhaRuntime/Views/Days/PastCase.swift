import VekhaCore

/// A case as it stood at the end of a day or at a moment, by its journal, with what that day brought.
struct PastCase {
  let state: Case
  let definition: Definition
  let context: Context
  private let day: CivilDate
  /// The records of the day itself.
  let today: [Record]

  /// Replays a case up to the end of a day; nil where it had not been opened.
  init?(_ id: String, through date: CivilDate, in world: World) throws {
    let records = try world.reader.records(ofCase: id).filter { $0.on <= date }
    try self.init(records, on: date, in: world)
  }

  /// Replays a case up to a moment; nil where it had not been opened.
  init?(_ id: String, at moment: Instant, in world: World) throws {
    let records = try world.reader.records(ofCase: id).filter { $0.at <= moment }
    guard let date = records.last?.on else { return nil }
    try self.init(records, on: date, in: world)
  }

  private init?(_ records: [Record], on date: CivilDate, in world: World) throws {
    let replayed = records.reduce(nil) { state, record in Case.applying(record, to: state) }
    guard let replayed else { return nil }
    state = replayed
    day = date
    definition = try world.definition(state.definition)
    context = try world.context(
      definition, organisation: state.organisation, members: state.members, actor: .engine)
    today = records.filter { $0.on == date }
  }

  /// Whether what a reminder says was still true when the day ended.
  func holds(_ reminding: Reminding) -> Bool {
    Reminder.holds(
      reminding.step, about: reminding.key, round: reminding.round, in: state,
      on: day)
  }
}
