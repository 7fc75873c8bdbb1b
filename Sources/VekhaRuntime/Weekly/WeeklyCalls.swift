import VekhaCore

/// Everybody to be written to, by the duty that stands for all that her letter tells of.
struct WeeklyCalls: Sendable {
  /// How many people are called; each is called once.
  private(set) var count = 0
  private var calls: [String: [Call]] = [:]

  /// Whom a duty of a case is called to mind.
  private struct Call {
    let key: OccurrenceKey
    let person: PersonKey
  }

  /// The cases whose duties are called to mind, in order.
  var cases: [String] { calls.keys.sorted() }

  mutating func add(_ person: PersonKey, of duty: DutyName) {
    calls[duty.caseID, default: []].append(Call(key: duty.key, person: person))
    count += 1
  }

  /// What a case is told, duty by duty.
  func commands(in caseID: String, on day: CivilDate) -> [Command] {
    let calls = calls[caseID] ?? []
    if calls.count == 1 { return [.remind(calls[0].key, .weekly(day), [calls[0].person])] }
    return Dictionary(grouping: calls, by: \.key).sorted { $0.key < $1.key }
      .map { .remind($0.key, .weekly(day), $0.value.map(\.person).sorted()) }
  }
}
