/// A time in which somebody is away, and who is written to and may act in her place.
package struct Substitution: Hashable, Sendable {
  package var person: PersonKey
  package var substitute: PersonKey
  /// From the first day to the last, both counted.
  package var days: Period
  package var reason: TextReference?

  package init(
    person: PersonKey, substitute: PersonKey, days: Period, reason: TextReference? = nil
  ) {
    self.person = person
    self.substitute = substitute
    self.days = days
    self.reason = reason
  }

  package func holds(on day: CivilDate) -> Bool { days.start <= day && day <= days.end }
}

extension Directory {
  /// Who is written to in a person's place on a day: herself, her substitute, or whoever stands in for that one.
  ///
  /// A substitute who has left stands in for nobody, and nobody stands in for one who has left.
  package func standIn(for person: PersonKey, on day: CivilDate) -> PersonKey {
    guard !substitutions(for: person).isEmpty, isPresent(person) else { return person }
    var (reader, seen) = (person, Set([person]))
    while let next = substitutions(for: reader).first(where: { $0.holds(on: day) })?.substitute,
      isPresent(next)
    {
      guard seen.insert(next).inserted else { return person }
      reader = next
    }
    return reader
  }

  /// In whose place a person may act on a day, the nearest first: those she stands in for, and whom they stand in for.
  package func principals(of person: PersonKey, on day: CivilDate) -> [PersonKey] {
    guard !substitutions(by: person).isEmpty, isPresent(person) else { return [] }
    var (found, waiting): ([PersonKey], [PersonKey]) = ([], [person])
    var seen: Set<PersonKey> = [person]
    while let next = waiting.popLast() {
      let near = substitutions(by: next).filter { $0.holds(on: day) }.map(\.person)
        .filter { isPresent($0) && seen.insert($0).inserted }
      found += near
      waiting += near
    }
    return found
  }

  func isPresent(_ person: PersonKey) -> Bool {
    self.person(person)?.hasLeft == false
  }
}

extension Directory {
  /// Says why a substitution cannot be: days that are taken already, or a circle in which nobody is there.
  package func check(_ new: Substitution, on today: CivilDate) throws(Refusal) {
    guard new.person != new.substitute else { throw .substitutesHerself }
    guard new.days.end >= today else { throw .dateInPast(new.days.end) }
    if let other = substitutions(for: new.person).first(where: { $0.days.meets(new.days) }) {
      throw .alreadyAway(other.days)
    }
    var (waiting, seen) = ([new], Set([new.substitute]))
    while let link = waiting.popLast() {
      for next in substitutions(for: link.substitute) where next.days.meets(link.days) {
        guard next.substitute != new.person else { throw .substitutionCircle(next.days) }
        guard seen.insert(next.substitute).inserted, let days = next.days.common(link.days)
        else { continue }
        waiting.append(
          Substitution(person: next.person, substitute: next.substitute, days: days))
      }
    }
  }
}

extension Period {
  func common(_ other: Period) -> Period? {
    Period(start: max(start, other.start), end: min(end, other.end))
  }

  func meets(_ other: Period) -> Bool { common(other) != nil }
}
