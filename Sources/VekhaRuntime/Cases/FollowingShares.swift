import VekhaCore

/// The shares of a roadmap for which a date set at the municipality holds: those without a date of their own.
struct FollowingShares {
  let municipal: Case
  let selector: OccurrenceSelector
  let world: World

  /// The cases that take the date; a duty that is the sum of its shares has no date at the municipality itself.
  func withMunicipality() throws -> [Case] {
    let definition = try world.definition(municipal.definition)
    guard let item = definition.find(item: selector.code)?.item,
      item.responsible.contains(where: { definition.party($0)?.isEvery == true })
    else { return [municipal] }
    let common = try commonDate(of: item, in: definition)
    let reader = world.reader
    let shares = try reader.cases(reader.caseIDs(of: definition.id))
      .filter { $0.scope == .share && follows($0, common) }
    guard definition.isRollup(item) else { return [municipal] + shares }
    return shares.isEmpty ? [municipal] : shares
  }

  /// The date that shares have from the municipality or, of a roll-up, from the order.
  private func commonDate(of item: Item, in definition: Definition) throws -> CivilDate? {
    if !definition.isRollup(item) { return duty(of: municipal)?.dates.unshifted }
    let calendar = try world.calendar(definition.calendar)
    return Engine.dates(of: item, in: definition, calendar: calendar).unshifted
  }

  private func follows(_ share: Case, _ common: CivilDate?) -> Bool {
    guard share.status == .active, share.isBinding, let duty = duty(of: share) else {
      return false
    }
    return duty.dates.unshifted == nil || duty.dates.unshifted == common
  }

  /// The duty that the date is for, unless it is settled.
  private func duty(of state: Case) -> Occurrence? {
    state.occurrences.values
      .filter { $0.key.code == selector.code && !$0.isSettled }
      .filter { selector.date == nil || $0.key.date == selector.date }
      .min { $0.key < $1.key }
  }
}
