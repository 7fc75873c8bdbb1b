internal import VekhaCore
internal import VekhaLanguage

/// Makes a reminder policy of its checked file.
struct PolicyBuilder {
  let policy: ReminderPolicy
  var mistakes: Mistakes
  private let root: YAMLNode

  init(_ file: DefinitionFile, version: String) {
    root = file.root
    mistakes = file.mistakes
    policy = ReminderPolicy(
      id: file.id, version: version,
      hours: root.text("letters").flatMap(DeliveryHours.init) ?? .office,
      opened: root.flag("opened") ?? false,
      before: root.words("before").compactMap(SpanReader.read), due: root.flag("due") ?? true,
      after: Repetition(root["after"]), escalate: root.list("escalate").compactMap(Escalation.init),
      settled: root.flag("settled") ?? true)
  }

  /// Looks for roles that nobody declares and for rungs out of order.
  mutating func check(_ names: Names) {
    for node in root.list("escalate").compactMap({ $0.value("to") }) {
      mistakes.checkRole(node, names)
    }
    checkOrder(of: root.list("before"), descending: true)
    let escalations = root.list("escalate").compactMap { $0.value("after") }
    checkOrder(of: escalations, descending: false)
    for node in escalations where SpanReader.read(node.words)?.count == 0 {
      mistakes.note(Catalogue.escalationBeforeDue, at: node.place)
    }
    if let after = root["after"] {
      checkOrder(of: ["first", "until"].compactMap(after.value), descending: false)
    }
  }

  /// Each span must be nearer to the deadline than the one before it, or farther from it.
  private mutating func checkOrder(of nodes: [YAMLNode], descending: Bool) {
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      guard let span = SpanReader.read(node.words), let other = SpanReader.read(next.words) else {
        continue
      }
      let isOrdered = descending ? span.length > other.length : span.length < other.length
      guard !isOrdered else { continue }
      mistakes.note(Catalogue.ladderOrder(node.words, before: next.words), at: node.place)
    }
  }
}

extension Repetition {
  fileprivate init?(_ node: YAMLNode?) {
    guard let first = node?.text("first").flatMap(SpanReader.read),
      let every = node?.text("every").flatMap(SpanReader.read),
      let until = node?.text("until").flatMap(SpanReader.read)
    else { return nil }
    self.init(first: first, every: every, until: until)
  }
}

extension Escalation {
  fileprivate init?(_ node: YAMLNode) {
    guard let after = node.text("after").flatMap(SpanReader.read), let to = node.text("to") else {
      return nil
    }
    self.init(after: after, to: Role(rawValue: to))
  }
}

extension Span {
  /// Roughly how long it is, in hundredths of a day; working days take their share of weekends.
  fileprivate var length: Int {
    switch unit {
    case .days: count * 100
    case .workingDays: count * 140
    case .weeks: count * 700
    case .months: count * 3_044
    case .years: count * 36_525
    }
  }
}
