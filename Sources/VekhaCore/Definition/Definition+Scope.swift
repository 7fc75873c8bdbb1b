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
      case .share: !parties(of: item, scope: scope, organisationKind: organisationKind).isEmpty
      }
    }
  }

  /// The parties that answer for an item within a scope, the first named first.
  package func parties(of item: Item, scope: Scope, organisationKind: String) -> [Party] {
    item.responsible.compactMap(party).filter { party in
      switch scope {
      case .run: true
      case .municipal: !party.isEvery
      case .share: party.every.contains(organisationKind)
      }
    }
  }

  /// The kinds of organisation that have a share of the roadmap.
  package var sharedKinds: Set<String> {
    let used = Set(groups.flatMap(\.items).flatMap(\.responsible))
    return Set(parties.filter { used.contains($0.key) }.flatMap(\.every))
  }
}
