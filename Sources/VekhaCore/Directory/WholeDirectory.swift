/// A directory with everybody in it, for lists, comparisons and small municipalities.
package struct WholeDirectory: Directory, Sendable {
  package private(set) var organisations: [String: Organisation]
  package private(set) var people: [PersonKey: Person]
  package private(set) var pairs: [String: Pair]
  /// Who is away when, and who stands in; the earliest first.
  package var substitutions: [Substitution] = []
  private var keysByID: [String: PersonKey] = [:]
  private var holdersByTenure: [Tenure: [PersonKey]] = [:]
  private var centresByAuthority: [String: [String]] = [:]
  private var childrenByParent: [String: [String]] = [:]

  package init(organisations: [Organisation], people: [Person], pairs: [Pair]) {
    self.organisations = Dictionary(
      organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.people = Dictionary(people.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.pairs = Dictionary(pairs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    index(organisations)
    index(people)
  }

  private mutating func index(_ organisations: [Organisation]) {
    for organisation in organisations {
      if let parent = organisation.parent {
        childrenByParent[parent, default: []].append(organisation.id)
      }
      if let authority = organisation.coordinates {
        centresByAuthority[authority, default: []].append(organisation.id)
      }
    }
  }

  private mutating func index(_ people: [Person]) {
    for person in people.sorted(by: { $0.key < $1.key }) where !person.id.isEmpty {
      keysByID[person.id] = person.key
      for tenure in person.tenures where !person.hasLeft {
        holdersByTenure[tenure, default: []].append(person.key)
      }
    }
  }
}

extension WholeDirectory {
  package func organisation(_ id: String) -> Organisation? { organisations[id] }
  package func person(_ key: PersonKey) -> Person? { people[key] }
  package func key(ofPerson id: String) -> PersonKey? { keysByID[id] }
  package func pair(_ id: String) -> Pair? { pairs[id] }
  package func holders(of tenure: Tenure) -> [PersonKey] { holdersByTenure[tenure] ?? [] }

  package func substitutions(for person: PersonKey) -> [Substitution] {
    substitutions.filter { $0.person == person }
  }

  package func substitutions(by person: PersonKey) -> [Substitution] {
    substitutions.filter { $0.substitute == person }
  }

  package func centres(coordinatingFor authority: String) -> [String] {
    centresByAuthority[authority] ?? []
  }

  package func organisations(under parent: String) -> [String] {
    childrenByParent[parent] ?? []
  }
}
