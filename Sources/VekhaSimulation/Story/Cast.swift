import VekhaCore

/// Who holds which role where, and since when, so that a story lets the right people act.
struct Cast {
  private struct Part: Hashable {
    var role: Role
    var organisation: String
  }

  private var holders: [Part: [(since: CivilDate, person: String?)]] = [:]

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
    holders[Part(role: role, organisation: organisation), default: []].append((day, person))
  }

  /// Who acts for a school: its curator, else its director.
  func keeper(of school: String, on day: CivilDate) -> String? {
    holder(of: .curator, at: school, on: day) ?? holder(of: .director, at: school, on: day)
  }
}
