/// The people and organisations of a municipality, indexed for the questions that the engine asks.
package struct Directory: Sendable {
  package private(set) var organisations: [String: Organisation]
  package private(set) var people: [PersonKey: Person]
  package private(set) var pairs: [String: Pair]
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

extension Directory {
  /// The number that stands for the person with a visible id.
  package func key(ofPerson id: String) -> PersonKey? {
    keysByID[id]
  }

  /// The person with a visible id.
  package func person(_ id: String) -> Person? {
    keysByID[id].flatMap { people[$0] }
  }

  /// The organisation and those above it, nearest first.
  package func chain(from organisation: String) -> [String] {
    var chain: [String] = []
    var seen: Set<String> = []
    var next: String? = organisation
    while let id = next, seen.insert(id).inserted {
      chain.append(id)
      next = organisations[id]?.parent
    }
    return chain
  }

  /// Every organisation of one of the kinds beneath the given one, in the order of their ids.
  package func organisations(of kinds: Set<String>, beneath root: String) -> [Organisation] {
    var found: [Organisation] = []
    var waiting = childrenByParent[root] ?? []
    var seen: Set<String> = [root]
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted, let organisation = organisations[id] else { continue }
      if kinds.contains(organisation.kind) { found.append(organisation) }
      waiting += childrenByParent[id] ?? []
    }
    return found.sorted { $0.id < $1.id }
  }

  /// The time zone of an organisation: its own or the nearest one above it.
  package func timezone(of organisation: String) -> String? {
    chain(from: organisation).lazy.compactMap { organisations[$0]?.timezone }.first
  }

  /// The present holders of a role at exactly this organisation or at the centre that coordinates it, each once.
  package func holders(of role: Role, exactlyAt organisation: String) -> [PersonKey] {
    let places = [organisation] + (centresByAuthority[organisation] ?? [])
    let holders = places.flatMap {
      holdersByTenure[Tenure(role: role, organisation: $0)] ?? []
    }
    var seen: Set<PersonKey> = []
    return holders.filter { seen.insert($0).inserted }
  }
}
