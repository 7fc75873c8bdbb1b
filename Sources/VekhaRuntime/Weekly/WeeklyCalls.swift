import VekhaCore

/// Everybody to be written to, by the duty that stands for all that her letter tells of.
struct WeeklyCalls: Sendable {
  /// How many people are called; each is called once.
  private(set) var count = 0
  private var people: [String: [OccurrenceKey: [PersonKey]]] = [:]

  /// The cases whose duties are called to mind, in order.
  var cases: [String] { people.keys.sorted() }

  mutating func add(_ person: PersonKey, of duty: DutyName) {
    people[duty.caseID, default: [:]][duty.key, default: []].append(person)
    count += 1
  }

  /// What a case is told, duty by duty.
  func commands(in caseID: String, on day: CivilDate) -> [Command] {
    (people[caseID] ?? [:]).sorted { $0.key < $1.key }
      .map { .remind($0.key, .weekly(day), $0.value.sorted()) }
  }
}
