/// What an order approves: a roadmap of sections or a workflow of stages, both made of items.
///
/// Sections run side by side and stages one after another; everything else is the same for both, so one
/// engine, one reminder mechanism and one matrix serve them.
package struct Definition: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case roadmap
    case workflow
  }

  package var id: String
  /// The hash of the file's content; a case stays pinned to it until a migration.
  package var version: String
  package var kind: Kind
  package var title: String
  /// Number and date of the order, as the document has them.
  package var order: String = ""
  /// The organisation whose municipal case carries a roadmap.
  package var organisation: String?
  package var period: Period?
  package var timezone: String?
  package var calendar: String = "ru"
  package var reminders: String = "standard"
  package var nonWorkingDay: NonWorkingDayRule = .next
  /// The workflow by which each school's share is approved before its items bind.
  package var approval: String?
  package var subjects: [Subject.Kind] = []
  package var parties: [Party] = []
  package var indicators: [Indicator] = []
  package var groups: [Group] = []
  package var transitions: [Transition] = []
  /// Where the cases go whose stage has vanished: the old stage's id to the new one's.
  package var moved: [String: String] = [:]

  package init(id: String, version: String, kind: Kind, title: String) {
    self.id = id
    self.version = version
    self.kind = kind
    self.title = title
  }
}

extension Definition {
  package func party(_ key: String) -> Party? {
    parties.first { $0.key == key }
  }

  package func group(_ id: String) -> Group? {
    groups.first { $0.id == id }
  }

  /// The group that holds an item, with the item.
  package func find(item code: String) -> (group: Group, item: Item)? {
    for group in groups {
      if let item = group.items.first(where: { $0.code == code }) { return (group, item) }
    }
    return nil
  }

  /// The stage that follows in the file's order, unless the given one is the last or final.
  package func stage(after id: String) -> Group? {
    guard let index = groups.firstIndex(where: { $0.id == id }), !groups[index].isFinal else {
      return nil
    }
    let next = groups.index(after: index)
    return next < groups.endIndex ? groups[next] : nil
  }

  /// The ways that lead out of a stage beside its completion into the next one.
  package func transitions(from stage: String) -> [Transition] {
    transitions.filter { $0.from == stage }
  }
}
