/// The people and organisations of a municipality, as far as somebody looks them up.
///
/// A municipality may have a million people, so nobody asks for all of them in order to find a few.
package protocol Directory {
  func organisation(_ id: String) -> Organisation?
  func person(_ key: PersonKey) -> Person?
  /// The number that stands for the person with a visible id.
  func key(ofPerson id: String) -> PersonKey?
  func pair(_ id: String) -> Pair?
  /// The people who hold a role at exactly this organisation and have not left, in the order of their numbers.
  func holders(of tenure: Tenure) -> [PersonKey]
  /// The centres that coordinate for an authority.
  func centres(coordinatingFor authority: String) -> [String]
  /// The organisations whose parent is the given one.
  func organisations(under parent: String) -> [String]
  /// The holders of a role, or those to whom it falls: the director, then the coordinator.
  func holders(ofRole role: Role, for organisation: String) -> Holders
  /// The times in which a person is away, the earliest first.
  func substitutions(for person: PersonKey) -> [Substitution]
  /// The times in which a person stands in for somebody, the earliest first.
  func substitutions(by person: PersonKey) -> [Substitution]
}

extension Directory {
  /// The person with a visible id.
  package func person(_ id: String) -> Person? {
    key(ofPerson: id).flatMap { person($0) }
  }

  /// The organisation and those above it, nearest first.
  package func chain(from organisation: String) -> [String] {
    var chain: [String] = []
    var seen: Set<String> = []
    var next: String? = organisation
    while let id = next, seen.insert(id).inserted {
      chain.append(id)
      next = self.organisation(id)?.parent
    }
    return chain
  }

  /// Every organisation of one of the kinds beneath the given one, in the order of their ids.
  package func organisations(of kinds: Set<String>, beneath root: String) -> [Organisation] {
    organisations(beneath: root).filter { kinds.contains($0.kind) }.sorted { $0.id < $1.id }
  }

  /// Every organisation beneath the given one, in no order.
  package func organisations(beneath root: String) -> [Organisation] {
    var found: [Organisation] = []
    var waiting = organisations(under: root)
    var seen: Set<String> = [root]
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted, let organisation = organisation(id) else { continue }
      found.append(organisation)
      waiting += organisations(under: id)
    }
    return found
  }

  /// The time zone of an organisation: its own or the nearest one above it.
  package func timezone(of organisation: String) -> String? {
    chain(from: organisation).lazy.compactMap { self.organisation($0)?.timezone }.first
  }

  /// The present holders of a role at exactly this organisation or at the centre that coordinates it, each once.
  package func holders(of role: Role, exactlyAt organisation: String) -> [PersonKey] {
    let own = holders(of: Tenure(role: role, organisation: organisation))
    let centres = centres(coordinatingFor: organisation)
    guard !centres.isEmpty else { return own }
    let others = centres.flatMap { holders(of: Tenure(role: role, organisation: $0)) }
    var seen: Set<PersonKey> = []
    return (own + others).filter { seen.insert($0).inserted }
  }
}
