import VekhaCore

/// Who answers for what on paper, found by duty and by person.
struct PaperHolders {
  private var holders: [String: [OccurrenceKey: [PersonKey]]] = [:]
  /// How many duties a person has in each case.
  private var counts: [PersonKey: [String: Int]] = [:]

  /// The people who answer for the duties of a case.
  func people(of caseID: String) -> [OccurrenceKey: [PersonKey]] { holders[caseID] ?? [:] }

  func isHeld(_ key: OccurrenceKey, of caseID: String) -> Bool { holders[caseID]?[key] != nil }

  /// The ids of the cases in which some of the people answer for something, in order.
  func cases(of people: [PersonKey]) -> [String] {
    people.reduce(into: Set<String>()) { found, person in
      for (id, count) in counts[person] ?? [:] where count > 0 { found.insert(id) }
    }.sorted()
  }

  mutating func hold(_ key: OccurrenceKey, of caseID: String, by people: [PersonKey]) {
    for person in holders[caseID]?[key] ?? [] { count(person, in: caseID, by: -1) }
    holders[caseID, default: [:]][key] = people.isEmpty ? nil : people
    for person in people { count(person, in: caseID, by: 1) }
  }

  private mutating func count(_ person: PersonKey, in caseID: String, by change: Int) {
    counts[person, default: [:]][caseID, default: 0] += change
  }
}
