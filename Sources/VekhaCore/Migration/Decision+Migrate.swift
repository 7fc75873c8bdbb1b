extension Decision {
  mutating func migrate(by migration: Migration) throws(Refusal) {
    let stage = try migration.stage(for: state)
    let reference = DefinitionReference(id: definition.id, version: definition.version)
    write(.migrated(reference, stage: stage == state.stage ? nil : stage))
    guard state.status != .closed else { return }
    for (code, new) in migration.renames.sorted(by: { $0.key < $1.key }) where owns(code) {
      write(.renamed(code: code, to: new))
    }
    let items = ownItems()
    dropDuties(except: Set(items.map(\.code)))
    for item in items { carryOver(item, by: migration) }
  }

  private func owns(_ code: String) -> Bool {
    state.occurrences.keys.contains { $0.code == code }
  }

  /// The items of the new version that this case has to deliver now: of all sections, or of its stage.
  private func ownItems() -> [Item] {
    let groups = definition.groups.filter {
      definition.kind == .roadmap || $0.id == state.stage
    }
    return groups.flatMap {
      definition.items(of: $0, scope: state.scope, organisationKind: context.organisationKind)
    }
  }

  /// What the order no longer has falls away; what was done stays done.
  private mutating func dropDuties(except codes: Set<String>) {
    for key in state.occurrences.keys.sorted() where !codes.contains(key.code) {
      guard let occurrence = state.occurrences[key], !occurrence.isSettled else { continue }
      write(.cancelled(key, .dropped))
    }
  }

  private mutating func carryOver(_ item: Item, by migration: Migration) {
    let entry = entry(of: item)
    guard owns(item.code) else { return plan(item, from: entry) }
    guard migration.isChanged(item) else { return }
    if item.isNew { return planAnew(item, from: entry) }
    if case .recurring(let recurrence) = item.deadline?.deadline {
      return carryOver(item, as: recurrence, from: entry)
    }
    carryOverSingle(item, dueDates.dates(of: item.deadline?.deadline, from: entry), from: entry)
  }

  /// The day from which relative dates count: the entry into the stage, or the opening of the case.
  private func entry(of item: Item) -> CivilDate {
    guard definition.kind == .workflow, let visit = state.visits.last else { return state.openedOn }
    return visit.enteredOn
  }

  private mutating func planAnew(_ item: Item, from entry: CivilDate) {
    for key in outstandingKeys(of: item) { write(.cancelled(key, .dropped)) }
    plan(item, from: entry)
  }

  private mutating func carryOverSingle(_ item: Item, _ dates: DutyDates, from entry: CivilDate) {
    let key = OccurrenceKey(code: item.code)
    for other in outstandingKeys(of: item) where other != key {
      write(.cancelled(other, .dropped))
    }
    guard let occurrence = state.occurrences[key] else {
      if !wasDone(item) { write(.planned(key, dates, ladderFrom: max(dates.opens, entry))) }
      return
    }
    guard !occurrence.isSettled, occurrence.dates != dates else { return }
    write(.dueMoved(key, dates, .reloaded, reason: nil))
  }

  /// Occurrences that the new rule still names stay; the others fall away, and the next one is planned.
  private mutating func carryOver(
    _ item: Item, as recurrence: Recurrence, from entry: CivilDate
  ) {
    let known = Set(outstandingKeys(of: item))
    var kept = false
    for key in known.sorted() {
      let previous = key.date.map { $0.adding(days: -1) }
      if let date = key.date, recurrence.next(after: previous) == date {
        kept = true
      } else {
        write(.cancelled(key, .dropped))
      }
    }
    guard !kept else { return }
    let last = state.occurrences.values.filter { $0.key.code == item.code && $0.status == .done }
      .compactMap(\.key.date).max()
    guard let dates = dueDates.occurrence(of: recurrence, after: last) else { return }
    let key = OccurrenceKey(code: item.code, date: dates.unshifted)
    write(.planned(key, dates, ladderFrom: max(dates.opens, today)))
  }

  private func outstandingKeys(of item: Item) -> [OccurrenceKey] {
    state.occurrences.values.filter { $0.key.code == item.code && !$0.isSettled }
      .map(\.key).sorted()
  }

  private func wasDone(_ item: Item) -> Bool {
    state.occurrences.values.contains { $0.key.code == item.code && $0.status == .done }
  }
}
