internal import VekhaCore
internal import VekhaLanguage

extension LadderChange {
  /// Reads `reminders: NAME`, or the rungs that are written in its place.
  init(_ node: YAMLNode) {
    self.init(base: node.kind == .scalar ? node.words : node.text("as"))
    guard node.kind == .mapping else { return }
    opened = node.flag("opened")
    before = node.value("before").map { _ in node.words("before").compactMap(SpanReader.read) }
    due = node.flag("due")
    after = node.value("after").flatMap(After.init)
    escalate = node.value("escalate").map { _ in
      node.list("escalate").flatMap { Escalation.steps($0) }
    }
    settled = node.flag("settled")
    parts = node.flag("parts")
    missed = node.text("missed").flatMap(RemindersSchema.missed.value).flatMap(MissedRungs.init)
  }
}

extension LadderChange.After {
  /// «after: нет» takes the repeated rungs away.
  fileprivate init?(_ node: YAMLNode) {
    if node.kind == .scalar {
      guard Flag.value(of: node.words) == false else { return nil }
      self = .nothing
    } else {
      guard let repetition = Repetition(node) else { return nil }
      self = .repeated(repetition)
    }
  }
}

extension Repetition {
  fileprivate init?(_ node: YAMLNode) {
    guard let first = node.text("first").flatMap(SpanReader.read),
      let every = node.text("every").flatMap(SpanReader.read), let until = node.text("until")
    else { return nil }
    let isEndless = Limit.isDone(until)
    guard let last = SpanReader.read(until).map(Optional.some) ?? (isEndless ? .some(nil) : nil)
    else { return nil }
    self.init(first: first, every: every, until: last)
  }
}

extension Escalation {
  /// The rungs of one line: all named roles on one day or, with `every`, one after another up the structure.
  fileprivate static func steps(_ node: YAMLNode) -> [Escalation] {
    guard let after = node.text("after").flatMap(SpanReader.read) else { return [] }
    let every = node.text("every").flatMap(SpanReader.read) ?? Span(count: 0, unit: after.unit)
    let isUrgent = node.flag("urgent") ?? false
    return node.words("to").enumerated().map { place, role in
      let span = Span(count: after.count + place * every.count, unit: after.unit)
      return Escalation(after: span, to: Role(rawValue: role), isUrgent: isUrgent)
    }
  }
}

/// The end of repeated reminders, as people write it.
enum Limit {
  /// Whether they go on until the duty is done.
  static func isDone(_ text: String) -> Bool { words.contains(text.lowercased()) }

  private static let words: Set<String> = [
    "done", "until done", "выполнения", "исполнения", "до выполнения", "до исполнения",
  ]
}
