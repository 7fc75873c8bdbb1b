import VekhaCore

// MARK: - The event itself

/// An event's words, before it is known how far from it the deadline stands.
struct Anchor {
  var words: Substring
  var stretch: Stretch?
  var edge = EventTerm.Edge.start
  var looksLikeEvent = false

  func term(_ offset: RelativeOffset) -> EventTerm {
    EventTerm(offset: offset, words: words, stretch: stretch, edge: edge)
  }
}

extension Grammar {
  /// «со дня утверждения приказа», «после отбора», «с начала этапа».
  mutating func anchorAfter() -> Anchor? {
    if take(.upTo) { return next?.term == .key(.ending) ? anchor() : nil }
    guard take(.from) || take(.after) else { return nil }
    _ = take(.moment) || take(.date) || take(unit: .day) || take(.about)
    return anchor()
  }

  /// «до даты проведения …», «до дня начала …».
  mutating func anchorBefore() -> Anchor? {
    _ = take(.date) || take(unit: .day) || take(.moment)
    return anchor()
  }

  /// «по итогам 2022 года», «по результатам мониторинга».
  mutating func resulting() -> Anchor? {
    either({ $0.knownEvent() }, { $0.pastStretch() }, { $0.freeEvent() })
  }

  private mutating func pastStretch() -> Anchor? {
    let start = position
    guard let stretch = stretch(), isAtBoundary else { return nil }
    return Anchor(words: text(from: start), stretch: stretch, edge: .end)
  }

  /// An event that the calendar knows, or one in free words.
  mutating func anchor() -> Anchor? {
    attempt { $0.knownEvent() } ?? attempt { $0.freeEvent() }
  }

  private mutating func knownEvent() -> Anchor? {
    let start = position
    let edge: EventTerm.Edge = take(.beginning) ? .start : .end
    guard edge == .start || take(.end) || take(.ending) || isDayNext, let stretch = stretch()
    else { return nil }
    guard isAtBoundary else { return nil }
    return Anchor(words: text(from: start), stretch: stretch, edge: edge)
  }

  private var isDayNext: Bool {
    var probe = self
    return probe.day() != nil
  }

  private mutating func freeEvent() -> Anchor? {
    let start = position
    let head = next
    guard skipTail(), isAtBoundary else { return nil }
    return Anchor(
      words: text(from: start), stretch: nil,
      looksLikeEvent: EventNames.isEvent(head, before: tokens[start..<position].dropFirst()))
  }
}
