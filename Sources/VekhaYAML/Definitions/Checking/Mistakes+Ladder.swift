internal import VekhaCore
internal import VekhaLanguage

/// What is wrong with the rungs of a ladder, whether they stand in a policy's file or in an order.
extension Mistakes {
  mutating func checkLadder(_ node: YAMLNode, _ names: Names) {
    checkOrder(of: node.list("before"), descending: true)
    if let after = node.value("after"), after.kind == .mapping { checkRepetition(after) }
    checkEscalations(node.list("escalate").filter { $0.kind == .mapping }, names)
  }

  private mutating func checkRepetition(_ node: YAMLNode) {
    checkOrder(of: ["first", "until"].compactMap(node.value), descending: false)
    guard let every = node.value("every"), let step = every.span else { return }
    if step.count == 0 { return note(Catalogue.endlessLadder, at: every.place) }
    guard let first = node.value("first")?.span, let until = node.value("until")?.span,
      first.length <= until.length, first.length + step.length > until.length
    else { return }
    note(Catalogue.rungNeverComes(every.words), at: every.place)
  }

  private mutating func checkEscalations(_ nodes: [YAMLNode], _ names: Names) {
    let spans = nodes.compactMap { $0.value("after") }
    checkOrder(of: spans, descending: false)
    for node in spans where node.span?.count == 0 {
      note(Catalogue.escalationBeforeDue, at: node.place)
    }
    var told: Set<String> = []
    for node in nodes {
      checkClimb(node)
      for role in node.list("to") {
        checkRole(role, names)
        guard !told.insert(role.words).inserted else { continue }
        note(Catalogue.escalatedTwice(role.words), at: role.place)
      }
    }
  }

  /// Each further role comes a span later, which must be counted as the first one is.
  private mutating func checkClimb(_ node: YAMLNode) {
    guard let every = node.value("every"), let step = every.span,
      let after = node.value("after"), let first = after.span
    else { return }
    if step.count == 0 { return note(Catalogue.endlessLadder, at: every.place) }
    guard step.unit != first.unit else { return }
    note(Catalogue.mixedUnits(every.words, with: after.words), at: every.place)
  }

  /// Each span must be nearer to the deadline than the one before it, or farther from it.
  private mutating func checkOrder(of nodes: [YAMLNode], descending: Bool) {
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      guard let span = node.span, let other = next.span else { continue }
      let isOrdered = descending ? span.length > other.length : span.length < other.length
      guard !isOrdered else { continue }
      note(Catalogue.ladderOrder(node.words, before: next.words), at: node.place)
    }
  }
}

extension YAMLNode {
  /// The length of time that the words name; nil where they name none.
  var span: Span? { kind == .scalar ? SpanReader.read(words) : nil }
}

extension Span {
  /// Roughly how long it is, in hundredths of a day; working days take their share of weekends.
  var length: Int {
    switch unit {
    case .days: count * 100
    case .workingDays: count * 140
    case .weeks: count * 700
    case .months: count * 3_044
    case .years: count * 36_525
    }
  }
}
