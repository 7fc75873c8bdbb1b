import VekhaCore

/// What people did in the days before the week's round.
struct WeeklyDeeds {
  /// The duties, by case, about which somebody did or said something while others count as silent.
  private(set) var touched: [String: Set<OccurrenceKey>] = [:]
  /// What the week brought.
  private(set) var moves: [WeeklyMove] = []

  init(in world: World, since quiet: CivilDate, at: Instant, on day: CivilDate) throws {
    let week = day.adding(days: -7)
    let days = Int64(min(quiet, week).days(until: day) + 2)
    let span = at.adding(seconds: -days * 86_400)..<at.adding(seconds: 1)
    let records = try world.reader.records(recordedIn: span, kinds: Event.deedKinds)
    for record in records where record.actor != .engine && record.on >= quiet {
      guard let key = record.event.occurrenceKey else { continue }
      touched[record.caseID, default: []].insert(key)
    }
    let recent = records.filter { $0.on >= week }
    guard !recent.isEmpty else { return }
    let cases = try world.reader.cases(Set(recent.map(\.caseID)).sorted())
    let states = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    moves = recent.compactMap { record in
      states[record.caseID].flatMap { WeeklyMove(record, in: $0) }
    }
  }
}

/// One thing that happened to a duty, at an organisation.
struct WeeklyMove: Hashable {
  /// What happened to which item of which order, wherever it was.
  struct Sort: Hashable {
    var kind: WeeklySummary.Move.Kind
    var definition: DefinitionReference
    var code: String
  }

  var sort: Sort
  var duty: DutyName
  var organisation: String

  init?(_ record: Record, in state: Case) {
    guard let kind = WeeklySummary.Move.Kind(record.event), let key = record.event.moved else {
      return nil
    }
    sort = Sort(kind: kind, definition: state.definition, code: key.code)
    duty = DutyName(caseID: state.id, key: key)
    organisation = state.organisation
  }
}

extension WeeklySummary.Move.Kind {
  fileprivate init?(_ event: Event) {
    switch event {
    case .completed, .accepted: self = .done
    case .submitted: self = .submitted
    case .returned, .reopened: self = .returned
    case .dueMoved(_, _, .postponed, _): self = .postponed
    case .waived: self = .waived
    case .stageCompleted: self = .stageDone
    default: return nil
    }
  }
}

extension Event {
  /// The duty that moved; a stage's completion is that of its own duty.
  fileprivate var moved: OccurrenceKey? {
    if case .stageCompleted(let stage, _) = self {
      return OccurrenceKey(code: StageDuty.code(of: stage))
    }
    return occurrenceKey
  }
}
