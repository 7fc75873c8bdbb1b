internal import VekhaCore

/// A deadline whose reading its author has pinned by keys.
struct DeadlinePin {
  /// What the keys make up together.
  enum Form {
    case phrase(YAMLNode)
    case deadline(Deadline)
    case reversed(YAMLNode)
    case cycle(PinnedWindow)
    case rule(PinnedRule)
    case event(YAMLNode)
    /// The schema has refused a key or a value already.
    case refused
  }

  private let node: YAMLNode

  init(_ node: YAMLNode) {
    self.node = node
  }

  /// Nil where the keys make up no deadline, or more than one.
  var form: Form? {
    guard !isRefused else { return .refused }
    let keys = Set((node.entries ?? []).filter { !$0.value.isEmpty }.map(\.name))
    return switch keys.subtracting(["text"]) {
    case ["by"]: date("by").map { .deadline(.by($0)) }
    case ["due"]: date("due").map { .deadline(.by($0)) }
    case ["start", "due"]: window
    case ["every"], ["every", "due"], ["every", "due", "from"]: cycle
    case ["rule"]:
      node.text("rule").flatMap { RecurrenceRule($0) }.map { .rule(PinnedRule(rule: $0)) }
    case ["kind"]: .deadline(node.text("kind") == "on-demand" ? .onDemand : .wholePeriod)
    case ["after"]: node.value("after").map(Form.event)
    case []: node.value("text").map(Form.phrase)
    default: nil
    }
  }

  private var isRefused: Bool {
    var check = SchemaCheck(mistakes: Mistakes())
    check.check(node, keys: ItemSchema.pinnedDeadline)
    return check.mistakes.hasErrors
  }

  private var window: Form? {
    guard let due = node.value("due"), let start = date("start"), let end = date("due") else {
      return nil
    }
    return Period(start: start, end: end).map { .deadline(.window($0)) } ?? .reversed(due)
  }

  private var cycle: Form? {
    guard let every = PinnedCycle.choices.value(of: node.text("every") ?? ""),
      let cycle = PinnedCycle(rawValue: every)
    else { return nil }
    let days = ["from", "due"].map(node.text).map { $0.map { PinnedDay($0, in: cycle) } }
    guard days[0] != .some(nil), days[1] != .some(nil) else { return nil }
    return .cycle(PinnedWindow(every: cycle, from: days[0] ?? nil, due: days[1] ?? nil))
  }

  private func date(_ key: String) -> CivilDate? {
    node.text(key).flatMap { CivilDate($0) }
  }
}
