/// Where the items, groups and parties of a definition stand, so that finding one walks no list.
///
/// Where two share a name the first one counts; the loader has told the author by then.
struct DefinitionIndex: Hashable, Sendable {
  struct ItemPlace: Hashable, Sendable {
    var group: Int
    var item: Int
  }

  private(set) var groups: [String: Int] = [:]
  private(set) var items: [String: ItemPlace] = [:]
  private(set) var parties: [String: Int] = [:]
  /// What the groups and items say about reminders.
  private(set) var ladderChanges: [LadderChange] = []

  mutating func note(_ list: [Group]) {
    groups = Self.places(of: list.map(\.id))
    (items, ladderChanges) = ([:], [])
    items.reserveCapacity(list.reduce(0) { $0 + $1.items.count })
    for (place, group) in list.enumerated() {
      if let reminders = group.reminders { ladderChanges.append(reminders) }
      note(group.items, ofGroup: place)
    }
  }

  /// Looks at the items where they stand; most say nothing about reminders, and copies of thousands cost much.
  private mutating func note(_ list: [Item], ofGroup group: Int) {
    for place in list.indices {
      if let reminders = list[place].reminders { ladderChanges.append(reminders) }
      let known = items[list[place].code]
      if known == nil { items[list[place].code] = ItemPlace(group: group, item: place) }
    }
  }

  mutating func note(_ list: [Party]) {
    parties = Self.places(of: list.map(\.key))
  }

  private static func places(of names: [String]) -> [String: Int] {
    Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Definition {
  /// The party that the order calls by a short name.
  package func party(_ key: String) -> Party? {
    index.parties[key].map { parties[$0] }
  }

  /// The section or stage with an id.
  package func group(_ id: String) -> Group? {
    index.groups[id].map { groups[$0] }
  }

  /// The item with a code, and the group that holds it; a stage's own code gives the duty to complete it.
  package func find(item code: String) -> (group: Group, item: Item)? {
    guard let place = index.items[code] else { return findStage(code) }
    let group = groups[place.group]
    return (group, group.items[place.item])
  }

  /// Everything that the definition says about reminders, the whole first.
  package var ladderChanges: [LadderChange] { [reminders] + index.ladderChanges }

  private func findStage(_ code: String) -> (group: Group, item: Item)? {
    guard let stage = StageDuty.stage(of: code).flatMap(group), stage.deadline != nil else {
      return nil
    }
    return (stage, duty(of: stage))
  }

  /// The stage that follows in the file's order, unless the given one is the last or final.
  package func stage(after id: String) -> Group? {
    guard let place = index.groups[id], !groups[place].isFinal else { return nil }
    let next = groups.index(after: place)
    return next < groups.endIndex ? groups[next] : nil
  }

  /// Whether one stage stands before another in the file's order.
  func isStage(_ first: String, before second: String) -> Bool {
    guard let first = index.groups[first], let second = index.groups[second] else { return false }
    return first < second
  }

  /// The ways that lead out of a stage beside its completion into the next one.
  package func transitions(from stage: String) -> [Transition] {
    transitions.filter { $0.from == stage }
  }
}
