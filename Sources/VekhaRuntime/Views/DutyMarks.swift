package import VekhaCore

/// A date that a duty got after its first one, and why.
package struct DateMove: Hashable, Sendable, Encodable {
  /// The day on which it was decided.
  package var on: CivilDate
  /// The person's id in the directory; `vekha` and `administrator` as in a history.
  package var by: String
  package var due: CivilDate?
  /// Why: `postponed`, `scheduled`, `calendar` and the journal's other words.
  package var move: String
  package var reason: String

  private enum CodingKeys: String, CodingKey {
    case on, by, due, move, reason
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(on, forKey: .on)
    try container.encode(by, forKey: .by)
    try container.encode(due, forKey: .due)
    try container.encode(move, forKey: .move)
    try container.encode(reason, forKey: .reason)
  }
}

/// What somebody has said about a duty: the day she named, who she is, and her words.
package struct DutyWord: Hashable, Sendable, Encodable {
  package var until: CivilDate
  /// The person's id in the directory.
  package var by: String
  package var reason: String
}

/// What people have said about the dates of some cases' duties, as their journals have it.
struct DutyMarks {
  private let world: World
  private var records: [String: [OccurrenceKey: [Record]]] = [:]
  private var texts: [TextReference: String] = [:]

  /// Reads the journals of those cases alone about whose duties something was said.
  init(of cases: [Case], answered: Set<String> = [], world: World) throws {
    self.world = world
    let told = cases.filter { answered.contains($0.id) || $0.isSpokenOf }.map(\.id)
    let found = try world.reader.records(ofCases: told, kinds: Event.markKinds)
    let references = Set(found.flatMap(\.event.texts))
    if !references.isEmpty { texts = try world.reader.texts(references) }
    for record in found {
      guard let key = record.event.occurrenceKey else { continue }
      records[record.caseID, default: [:]][key, default: []].append(record)
    }
  }

  /// Every date that the duty got, the oldest first, up to a day.
  func moves(of key: OccurrenceKey, in state: Case, through day: CivilDate) -> [DateMove] {
    marks(of: key, in: state).filter { $0.on <= day }.compactMap { record in
      guard case .dueMoved(_, let dates, let move, let reason) = record.event else { return nil }
      return DateMove(
        on: record.on, by: world.id(of: record.actor), due: dates.due, move: move.rawValue,
        reason: text(reason))
    }
  }

  func marks(of key: OccurrenceKey, in state: Case) -> [Record] { records[state.id]?[key] ?? [] }

  func text(_ reference: TextReference?) -> String { reference.flatMap { texts[$0] } ?? "" }

  /// Who says that she is on it, as long as the day she named has not passed.
  func acknowledgement(of occurrence: Occurrence, in state: Case, on day: CivilDate) -> Record? {
    guard occurrence.isOutstanding, let until = occurrence.acknowledgedUntil, day <= until else {
      return nil
    }
    return marks(of: occurrence.key, in: state).last { record in
      if case .acknowledged(_, until, _) = record.event { true } else { false }
    }
  }
}

extension Case {
  /// Whether the journal may say more about a date than the state does.
  fileprivate var isSpokenOf: Bool {
    occurrences.values.contains {
      $0.round > 1 || $0.request != nil || $0.acknowledgedUntil != nil
        || $0.originalDue != $0.dates.due
    }
  }
}
