import VekhaCore

/// Who holds which role where, and since when, so that a story lets the right people act.
struct Cast {
  private struct Part: Hashable {
    var role: Role
    var organisation: String
  }

  private var holders: [Part: [(since: CivilDate, person: String?)]] = [:]
  private var successors: [String: (since: CivilDate, person: String)] = [:]

  init(_ town: TownDirectory) {
    for person in town.people {
      for tenure in person.tenures {
        let part = Part(role: tenure.role, organisation: tenure.organisation)
        holders[part, default: []].append((.earliest, person.id))
      }
    }
  }

  /// The person who holds the role on a day; nil where nobody does.
  func holder(of role: Role, at organisation: String, on day: CivilDate) -> String? {
    holders[Part(role: role, organisation: organisation)]?.last { $0.since <= day }?.person
  }

  /// From a day on somebody else holds the role, or nobody.
  mutating func replace(
    _ role: Role, at organisation: String, by person: String?, from day: CivilDate
  ) {
    if let old = holder(of: role, at: organisation, on: day), let person {
      succeed(old, by: person, from: day)
    }
    holders[Part(role: role, organisation: organisation), default: []].append((day, person))
  }

  /// From a day on somebody else does what a person did.
  mutating func succeed(_ person: String, by successor: String, from day: CivilDate) {
    successors[person] = (day, successor)
  }

  /// Who does on a day what a person was to do: herself, or whoever has come in her place.
  func successor(of person: String, on day: CivilDate) -> String {
    guard let next = successors[person], next.since <= day else { return person }
    return successor(of: next.person, on: day)
  }

  /// Who acts for a school: its curator, else its director.
  func keeper(of school: String, on day: CivilDate) -> String? {
    holder(of: .curator, at: school, on: day) ?? holder(of: .director, at: school, on: day)
  }
}
