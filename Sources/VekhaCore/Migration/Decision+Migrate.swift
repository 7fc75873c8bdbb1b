extension Decision {
  /// Walks one case to the new version: codes first, then what is dropped, carried over and added.
  mutating func migrate(by migration: Migration) throws(Refusal) {
    let former = ownItems(of: migration.old)
    try takeUp(migration)
    guard state.status != .closed else { return }
    rename(by: migration.renames)
    let own = ownItems(of: definition)
    drop(former: former.map { migration.renames[$0.code] }, own: own.map(\.code))
    let formerCodes = Set(former.map(\.code))
    let duties = Dictionary(grouping: state.occurrences.values, by: \.key.code)
    for item in own {
      if let old = migration.predecessor(of: item), formerCodes.contains(old.code) {
        carryOver(item, from: old, of: migration.old, duties[item.code] ?? [])
      } else {
        add(item, duties[item.code] ?? [])
      }
    }
  }

  private mutating func takeUp(_ migration: Migration) throws(Refusal) {
    let stage = try migration.stage(for: state)
    let reference = DefinitionReference(id: definition.id, version: definition.version)
    write(.migrated(reference, stage: stage == state.stage ? nil : stage))
  }

  private mutating func rename(by changes: CodeChanges) {
    var owned = Set(state.occurrences.keys.map(\.code))
    for change in changes.steps where owned.remove(change.old) != nil {
      owned.insert(change.new)
      write(.renamed(code: change.old, to: change.new))
    }
  }

  /// The items of a version that this case has to deliver now: of all sections, or of its stage.
  private func ownItems(of definition: Definition) -> [Item] {
    let stage = state.stage.map { [definition.group($0)].compactMap(\.self) }
    return (stage ?? definition.groups).flatMap { ownItems(of: $0, in: definition) }
  }

  private func ownItems(of group: Group, in definition: Definition) -> [Item] {
    definition.items(
      of: group, scope: state.scope, organisationKind: context.organisationKind)
  }

  /// What the order no longer has, or has in a later stage, falls away; what was done stays done.
  private mutating func drop(former: [String], own: [String]) {
    let left = Set(former).subtracting(own)
    let known = Set(
      definition.groups.flatMap { ownItems(of: $0, in: definition) }.map(\.code)
        + [state.stage].compactMap { $0.map(StageDuty.code) })
    for key in state.occurrences.keys where state.occurrences[key]?.isSettled == false {
      if left.contains(key.code) || !known.contains(key.code) { write(.cancelled(key, .dropped)) }
    }
  }

  /// An added item is planned, unless the case had it before an earlier version dropped it, and did it.
  private mutating func add(_ item: Item, _ duties: [Occurrence]) {
    guard duties.allSatisfy({ $0.status == .cancelled }) else { return }
    plan(item, from: entry)
  }
}
