import VekhaCore

extension DirectoryChange {
  /// Counts how one directory differs from an earlier state of it.
  init(_ id: String, from before: WholeDirectory, to after: WholeDirectory) {
    let organisations = Difference(before.organisations, after.organisations)
    let people = Difference(before.people, after.people)
    let pairs = Difference(before.pairs, after.pairs)
    let closed = after.organisations.values.count {
      $0.isClosed && before.organisations[$0.id]?.isClosed == false
    }
    let left = after.people.values.count {
      $0.hasLeft && before.people[$0.key]?.hasLeft == false
    }
    self.init(
      id: id, organisationsAdded: organisations.added.count, organisationsClosed: closed,
      peopleAdded: people.added.count, peopleLeft: left, pairsAdded: pairs.added.count,
      changed: organisations.changed + people.changed + pairs.changed - closed - left)
  }
}

/// What one dictionary has that another had not, or had otherwise.
private struct Difference<Key: Hashable, Value: Equatable> {
  let added: [Key]
  let changed: Int

  init(_ before: [Key: Value], _ after: [Key: Value]) {
    added = after.keys.filter { before[$0] == nil }
    changed = after.count { key, value in before[key].map { $0 != value } ?? false }
  }
}
