/// The people who answer for a party or hold a role, and whether they stand in for somebody missing.
package struct Holders: Hashable, Sendable {
  package var people: [PersonKey]
  /// Nobody holds the role; the people here are the director or the coordinator instead.
  package var isVacant: Bool
  /// Letters reach none of them, so their duties fall to others as if nobody held the role.
  package var isUnreachable = false

  package init(people: [PersonKey], isVacant: Bool = false) {
    self.people = people
    self.isVacant = isVacant
  }

  /// Whether somebody else hears of their duties in their place.
  var isStoodInFor: Bool { isVacant || isUnreachable }
}

extension Directory {
  /// The holders of a role at the organisation, else at the nearest one above it.
  package func holders(of role: Role, nearest organisation: String) -> [PersonKey] {
    for place in chain(from: organisation) {
      let holders = holders(of: role, exactlyAt: place)
      if !holders.isEmpty { return holders }
    }
    return []
  }

  package func holders(ofRole role: Role, for organisation: String) -> Holders {
    lookUp(role, for: organisation)
  }

  /// Walks up from the organisation until somebody holds the role, or it falls to somebody.
  package func lookUp(_ role: Role, for organisation: String) -> Holders {
    let holders = holders(of: role, nearest: organisation)
    return holders.isEmpty ? fallback(for: organisation) : Holders(people: holders)
  }

  /// Who answers for a party in a case of the given organisation with the given members.
  package func holders(
    of party: Party, organisation: String, members: Members
  ) -> Holders {
    let place = party.organisation ?? organisation
    if let named = party.person.flatMap({ person($0) }), !named.hasLeft {
      return Holders(people: [named.key])
    }
    if let role = party.role {
      let named = members.holders(of: role)
      let own = named.filter(isPresent)
      if !own.isEmpty { return Holders(people: own) }
      // Where everybody who took part has left, no other of the kind is meant.
      return named.isEmpty ? holders(ofRole: role, for: place) : fallback(for: place)
    }
    return party.isEvery || party.organisation != nil
      ? holdersWithoutRole(at: place) : fallback(for: place)
  }

  /// A party that names an organisation but no role is answered for by its curator, coordinator or director.
  private func holdersWithoutRole(at organisation: String) -> Holders {
    for role in [Role.curator, .coordinator, .director, .head] {
      let holders = holders(of: role, exactlyAt: organisation)
      if !holders.isEmpty { return Holders(people: holders) }
    }
    return fallback(for: organisation)
  }

  /// The people through whom a person is reached: herself, her mentors, or who stands above her.
  package func reachable(
    _ person: PersonKey, members: Members, organisation: String
  ) -> [PersonKey] {
    if canBeWrittenTo(person) { return [person] }
    let mentors = mentors(reaching: person, members)
    if !mentors.isEmpty { return mentors }
    let place = self.person(person)?.organisation ?? organisation
    for role in [Role.director, .coordinator] {
      let above = holders(of: role, nearest: place).filter(canBeWrittenTo)
      if !above.isEmpty { return above }
    }
    return []
  }

  /// Marks holders whom no letter reaches, not even through a mentor.
  func withAddresses(_ holders: Holders, members: Members) -> Holders {
    var holders = holders
    holders.isUnreachable = !holders.people.contains {
      canBeWrittenTo($0) || !mentors(reaching: $0, members).isEmpty
    }
    return holders
  }

  private func mentors(reaching person: PersonKey, _ members: Members) -> [PersonKey] {
    members.mentees.contains(person) ? members.mentors.filter(canBeWrittenTo) : []
  }

  /// Whether a letter reaches a person herself.
  package func canBeWrittenTo(_ person: PersonKey) -> Bool {
    self.person(person).map { !$0.hasLeft && !$0.email.isEmpty } ?? false
  }

  private func fallback(for organisation: String) -> Holders {
    let directors = holders(of: .director, exactlyAt: organisation)
    let people = directors.isEmpty ? holders(of: .coordinator, nearest: organisation) : directors
    return Holders(people: people, isVacant: true)
  }
}

extension Members {
  fileprivate func holders(of role: Role) -> [PersonKey] {
    switch role {
    case .mentor: mentors
    case .mentee: mentees
    case .curator: curator.map { [$0] } ?? []
    default: []
    }
  }
}
