package import VekhaCore

/// Who stands in for whom, as users and scripts see it.
package struct SubstitutionView: Hashable, Sendable, Encodable {
  package var person: String
  package var substitute: String
  package var from: CivilDate
  package var until: CivilDate
  package var reason: String
}

extension World {
  /// Everybody who is away now or will be, the earliest first; past times once they are asked for.
  package func substitutions(
    at moment: Instant, includingPast: Bool = false
  ) throws -> [SubstitutionView] {
    let all = try reader.substitutions().filter { substitution in
      let zone = zone(ofPerson: substitution.person)
      return includingPast || substitution.days.end >= Zones.civil(moment, in: zone).date
    }
    let texts = try reader.texts(Set(all.compactMap(\.reason)))
    return all.map { substitution in
      SubstitutionView(
        person: directory.person(substitution.person)?.id ?? "",
        substitute: directory.person(substitution.substitute)?.id ?? "",
        from: substitution.days.start, until: substitution.days.end,
        reason: substitution.reason.flatMap { texts[$0] } ?? "")
    }
  }
}
