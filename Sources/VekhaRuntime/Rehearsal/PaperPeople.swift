import VekhaCore

/// The people of a rehearsal: they mark what the assumption says, as the administrator would.
struct PaperPeople {
  let assumption: Assumption
  let world: World
  let paper: Paper
  private var deeds = Appointments<String>()
  private var refused: Set<DutyName> = []

  init(assumption: Assumption, world: World, paper: Paper) {
    self.assumption = assumption
    self.world = world
    self.paper = paper
  }

  /// When somebody next marks something.
  mutating func next() -> Instant? { deeds.first() }

  /// Looks again when something of the case is to be marked; what is late already, at the close of the day.
  mutating func plan(_ state: Case, at moment: Instant) throws {
    guard assumption != .nobody else { return }
    let zone = try zone(of: state)
    let now = Zones.civil(moment, in: zone)
    let today = now.time < .officeCloses ? now.date : now.date.adding(days: 1)
    let days = state.occurrences.values.filter { !refused.contains(name($0, in: state)) }
      .compactMap(assumption.day)
    deeds.set(
      state.id,
      to: state.status == .active
        ? days.min().map { close(of: max($0, today), in: zone) } : nil)
  }

  /// Marks what is to be marked by the moment.
  mutating func act(at moment: Instant) throws {
    for id in deeds.due(by: moment) {
      guard let state = paper.states[id] else { continue }
      let day = Zones.civil(moment, in: try zone(of: state)).date
      for occurrence in state.occurrences.values.sorted(by: { $0.key < $1.key }) {
        guard let due = assumption.day(of: occurrence), due <= day else { continue }
        try mark(occurrence, of: id, at: moment)
      }
      if state.scope == .run { try give(.completeStage(to: nil, evidence: []), to: id, at: moment) }
      if let after = paper.states[id] { try plan(after, at: moment) }
    }
  }

  private mutating func mark(_ occurrence: Occurrence, of id: String, at moment: Instant) throws {
    let duty = OccurrenceSelector(code: occurrence.key.code, date: occurrence.key.date)
    let done = ItemCommand.complete(on: nil, evidence: [Self.evidence], note: nil)
    guard try give(.item(duty, done), to: id, at: moment) else {
      refused.insert(DutyName(caseID: id, key: occurrence.key))
      return
    }
    if paper.states[id]?.occurrences[occurrence.key]?.status == .submitted {
      try give(.item(duty, .accept), to: id, at: moment)
    }
  }

  /// Gives a command to a case; false where the rules refuse it.
  @discardableResult
  private func give(_ command: Command, to id: String, at moment: Instant) throws -> Bool {
    guard let state = paper.states[id] else { return false }
    let conductor = Conductor(world: world, at: moment, actor: .administrator)
    do {
      _ = try conductor.carryOut(conductor.change(state, by: command), in: paper)
      return true
    } catch is Refusal {
      return false
    }
  }

  private func name(_ occurrence: Occurrence, in state: Case) -> DutyName {
    DutyName(caseID: state.id, key: occurrence.key)
  }

  private func zone(of state: Case) throws -> String {
    world.zone(of: try world.definition(state.definition), organisation: state.organisation)
  }

  private func close(of day: CivilDate, in zone: String) -> Instant {
    Zones.instant(CivilMoment(date: day, time: .officeCloses), in: zone)
  }

  /// Stands for the document that an item may want.
  private static let evidence = TextReference(rawValue: "on paper")
}
