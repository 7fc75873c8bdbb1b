import VekhaCore

/// One case's day: what its journal says against what the engine makes of the evening before.
struct AuditedCase {
  typealias Finding = AuditView.Finding

  let id: String
  let date: CivilDate
  private let before: Case?
  private let today: [Record]

  init(_ id: String, on date: CivilDate, in reader: any StoreReader) throws {
    self.id = id
    self.date = date
    let records = try reader.records(ofCase: id).filter { $0.on <= date }
    before = records.filter { $0.on < date }
      .reduce(nil) { state, record in Case.applying(record, to: state) }
    today = records.filter { $0.on == date }
  }

  /// The reminders that the journal has of the day.
  var remindings: [Reminding] {
    today.compactMap { record in
      if case .reminded(let reminding) = record.event { reminding } else { nil }
    }
  }

  /// Rungs that were due and are missing, and such as were not due; a duty that people changed is passed over.
  func findings(in world: World) throws -> [Finding] {
    guard let before, !isChangedAsAWhole else { return [] }
    let definition = try world.definition(before.definition)
    let context = try world.context(
      definition, organisation: before.organisation, members: before.members, actor: .engine)
    let input = Input(.wake, at: before.lastRecordedAt, today: date, actor: .engine)
    let events = try Engine.step(definition, context, before, input)
    let expected = Set(events.compactMap(Climbed.init))
    let found = Set(today.map(\.event).compactMap(Climbed.init))
    let changed = Set(
      today.filter { $0.actor != .engine && Climbed($0.event) == nil }
        .compactMap(\.event.occurrenceKey))
    return expected.subtracting(found).filter { !changed.contains($0.key) && $0.isTimed }
      .map { .rungMissed(duty($0)) }
      + found.subtracting(expected).filter { !changed.contains($0.key) && $0.isTimed }
      .map { .rungUnowed(duty($0)) }
  }

  /// Whether people changed the case and not a duty of it.
  private var isChangedAsAWhole: Bool {
    today.contains { $0.actor != .engine && $0.event.occurrenceKey == nil }
  }

  private func duty(_ climbed: Climbed) -> AuditView.Duty {
    AuditView.Duty(id, climbed.key, climbed.step)
  }
}

/// A rung that was climbed, whether anybody was told or it was skipped.
private struct Climbed: Hashable {
  var key: OccurrenceKey
  var step: Step

  init?(_ event: Event) {
    switch event {
    case .reminded(let reminding): (key, step) = (reminding.key, reminding.step)
    case .skipped(let key, let step, _): (self.key, self.step) = (key, step)
    default: return nil
    }
  }

  /// Whether time alone brings it.
  var isTimed: Bool {
    switch step {
    case .settled, .decision, .answer, .weekly, .vacant: false
    default: true
    }
  }
}
