internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  /// What stands under `reminders:`, by name or with rungs of its own; nil where nothing is said.
  mutating func reminders(of node: YAMLNode) -> LadderChange? {
    guard let value = node.value("reminders"), value.kind != .sequence else { return nil }
    if let name = value.kind == .scalar ? value : value.value("as") {
      mistakes.checkReminders(name, names)
    }
    if value.kind == .mapping { mistakes.checkLadder(value, names) }
    return LadderChange(value)
  }

  /// Looks for reminders that come before the duty has begun, and for duties that nobody above hears of.
  mutating func checkReminders(of item: Item, in group: Group, _ node: YAMLNode) {
    guard let value = node.value("reminders"), let own = item.reminders else { return }
    checkRoom(for: own, in: item, value)
    let changes = [definition.reminders, group.reminders, own].compactMap(\.self)
    guard !item.isOptional, item.deadline != nil,
      own.escalate != nil || names.policies[own.base ?? ""] != nil,
      names.policies.policy(of: changes)?.escalate.isEmpty == true
    else { return }
    mistakes.note(Catalogue.nobodyAtTheEnd, at: (value.value("escalate") ?? value).place)
  }

  private mutating func checkRoom(for own: LadderChange, in item: Item, _ value: YAMLNode) {
    guard own.before != nil, value.kind == .mapping, let room = item.deadline?.deadline.room else {
      return
    }
    for node in value.list("before") {
      guard let span = node.span, span.length >= room else { continue }
      mistakes.note(Catalogue.rungNeverComes(node.words), at: node.place)
    }
  }
}

extension Deadline {
  /// How long a duty is open before its date, in hundredths of a day; nil where that depends on the case.
  fileprivate var room: Int? {
    switch self {
    case .window(let window): (window.start.days(until: window.end) + 1) * 100
    case .relative(let term):
      if case .after(let span) = term.offset { span.length } else { nil }
    case .by, .recurring, .wholePeriod, .onDemand: nil
    }
  }
}
