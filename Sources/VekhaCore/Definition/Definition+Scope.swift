/// Which part of a definition a case carries.
package enum Scope: String, Hashable, Sendable {
  /// The roadmap's own organisation: its part of the items, and the roll-ups of all shares.
  case municipal
  /// One organisation's share of a roadmap.
  case share
  /// A workflow run for its subject.
  case run
}

extension Definition {
  /// Whether an item is nobody's own at the municipality but the sum of the shares.
  package func isRollup(_ item: Item) -> Bool {
    !item.responsible.isEmpty
      && item.responsible.allSatisfy { party($0)?.isEvery == true }
  }

  /// The items of a group that a case in the given scope has to deliver itself.
  package func items(of group: Group, scope: Scope, organisationKind: String) -> [Item] {
    group.items.filter { item in
      switch scope {
      case .run: true
      case .municipal: !isRollup(item)
      case .share:
        answering(for: item, scope: scope, organisationKind: organisationKind) != nil
      }
    }
  }

  /// The parties that answer for an item within a scope, the first named first.
  package func parties(of item: Item, scope: Scope, organisationKind: String) -> [Party] {
    item.responsible.compactMap(party).filter { $0.answers(in: scope, of: organisationKind) }
  }

  /// The party that answers for an item within a scope: the first named one that has a part in it.
  func answering(for item: Item, scope: Scope, organisationKind: String) -> Party? {
    for key in item.responsible {
      if let party = party(key), party.answers(in: scope, of: organisationKind) { return party }
    }
    return nil
  }

  /// The kinds of organisation that have a share of the roadmap.
  package var sharedKinds: Set<String> {
    let used = Set(groups.flatMap(\.items).flatMap(\.responsible))
    return Set(parties.filter { used.contains($0.key) }.flatMap(\.every))
  }
}

extension Party {
  /// Whether the party has a part of its own in a case of the scope.
  fileprivate func answers(in scope: Scope, of organisationKind: String) -> Bool {
    switch scope {
    case .run: true
    case .municipal: !isEvery
    case .share: every.contains(organisationKind)
    }
  }
}
