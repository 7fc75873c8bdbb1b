import VekhaCore

// MARK: - The event itself

/// An event's words, before it is known how far from it the deadline stands.
struct Anchor {
  var words: Substring
  var stretch: Stretch?
  var edge = EventTerm.Edge.start
  var looksLikeEvent = false
  /// Whether a date stands in the event's place: «после 15 мая».
  var isPlainDate = false
  /// Whether the words stand in quotes, so that their form is not changed.
  var isName = false

  func term(_ offset: RelativeOffset) -> EventTerm {
    EventTerm(offset: offset, words: words, stretch: stretch, edge: edge, isName: isName)
  }
}

extension Grammar {
  /// «со дня утверждения приказа», «после отбора», «с начала этапа».
  mutating func anchorAfter() -> Anchor? {
    if take(.upTo) { return next?.term == .key(.ending) ? anchor() : nil }
    if let anchor = attempt({ $0.anchorFollowed() }) { return anchor }
    guard take(.from) || take(.after) else { return nil }
    skipDayWord()
    return anchor()
  }

  /// «следующих за днём подписания».
  private mutating func anchorFollowed() -> Anchor? {
    _ = take(.comma)
    guard take(.following), take(.before) else { return nil }
    if let day = attempt({ $0.describedDay() }) { return day }
    guard take(unit: .day) || take(.date) else { return nil }
    return anchor()
  }

  /// «официальным днём объявления результатов»: such a day is itself the event.
  private mutating func describedDay() -> Anchor? {
    let start = position
    guard next?.kind == .unknown, next?.spelling.hasSuffix(.endsInM) == true else { return nil }
    position += 1
    guard take(unit: .day), freeEvent() != nil else { return nil }
    return Anchor(words: text(from: start))
  }

  /// «до даты проведения …», «до дня начала …».
  mutating func anchorBefore() -> Anchor? {
    skipDayWord()
    return anchor()
  }

  /// «со дня», «с даты», «с момента»; a name in quotes may begin with such a word itself.
  private mutating func skipDayWord() {
    guard next?.isQuoted != true, !isNamedDayNext else { return }
    _ = take(.moment, .date, .about) || take(unit: .day)
  }

  /// «по итогам 2022 года», «по результатам мониторинга».
  mutating func resulting() -> Anchor? {
    either({ $0.knownEvent() }, { $0.pastStretch() }, { $0.freeEvent() })
  }

  private mutating func pastStretch() -> Anchor? {
    let start = position
    guard let stretch = stretch(), isAtBoundary else { return nil }
    return Anchor(words: text(from: start), stretch: stretch, edge: .end, isPlainDate: true)
  }

  /// An event that the calendar knows, or one in free words.
  mutating func anchor() -> Anchor? {
    attempt { $0.knownEvent() } ?? attempt { $0.freeEvent() }
  }

  private mutating func knownEvent() -> Anchor? {
    let start = position
    let edge: EventTerm.Edge = take(.beginning) ? .start : .end
    let isEdge = edge == .start || take(.end) || take(.ending)
    guard isEdge || isDayNext, let stretch = stretch(), isAtBoundary else { return nil }
    return Anchor(words: text(from: start), stretch: stretch, edge: edge, isPlainDate: !isEdge)
  }

  private var isDayNext: Bool {
    var probe = self
    return probe.day() != nil
  }

  private mutating func freeEvent() -> Anchor? { openEvent().flatMap { isAtBoundary ? $0 : nil } }

  /// «после «Дня открытых дверей»»: a name in quotes is taken as it stands.
  private mutating func quotedEvent() -> Anchor? {
    let start = position
    repeat {
      position += 1
    } while position < tokens.count && !isQuoteClosed(before: position)
    guard isQuoteClosed(before: position) else { return nil }
    return Anchor(words: text(from: start), stretch: nil, looksLikeEvent: true, isName: true)
  }

  /// Whether a quote stands after the token before a place.
  private func isQuoteClosed(before place: Int) -> Bool {
    let end = tokens[place - 1].text
    return end.base[end.endIndex...].unicodeScalars.first.map(Letters.isQuote) ?? false
  }

  /// An event in free words, whatever follows it.
  mutating func openEvent() -> Anchor? {
    let start = position
    let head = next
    if head?.isQuoted == true, let anchor = attempt({ $0.quotedEvent() }) { return anchor }
    guard skipTail() else { return nil }
    return Anchor(
      words: text(from: start), stretch: nil,
      looksLikeEvent: EventNames.isEvent(head, before: tokens[start..<position].dropFirst()))
  }
}
