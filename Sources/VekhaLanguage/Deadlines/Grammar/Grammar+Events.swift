import VekhaCore

// MARK: - Deadlines counted from an event

extension Grammar {
  mutating func event() -> Clause? {
    either(
      { $0.nextDay() }, { $0.countedAfter() }, { $0.countedBefore() }, { $0.notEarlierThan() },
      { $0.onTheDay() }, { $0.sinceEvent() }, { $0.someTimeAfter() }, { $0.someTimeBefore() },
      { $0.daysOfEvent() }, { $0.whileItLasts() }, { $0.atOnce() }, { $0.uponEvent() })
  }

  /// «в течение 10 дней со дня …», «не позднее 5 рабочих дней после …», «в недельный срок».
  private mutating func countedAfter() -> Clause? {
    let introduced = introduction()
    let isCounted = startsWithCount
    let term = attempt { $0.termOfLength() }
    let isTerm = term != nil
    guard let span = term ?? attempt({ $0.length() }) else { return nil }
    if let anchor = attempt({ $0.anchorAfter() }) {
      return .relative(anchor.term(.after(span)))
    }
    let isYear = span == Span(count: 1, unit: .years) && !isCounted
    guard introduced || isCounted || isTerm, !isYear, isAtBoundary else { return nil }
    return .relative(EventTerm(offset: .after(span)))
  }

  private mutating func introduction() -> Bool {
    if takeAll(.not, .later) || takeAll(.not, .more) {
      _ = take(.than)
      _ = take(.into)
      _ = take(.course) || take(.through)
      return true
    }
    if take(.through) || attempt({ $0.termWord() }) != nil { return true }
    if take(.into) {
      guard take(.span) || take(.course) else { return false }
      if take(.until) { return true }
      if take(.not) { _ = take(.more, .later) && take(.than) }
      return true
    }
    return take(.until)
  }

  /// «срок», «на срок», «сроком на».
  private mutating func termWord() -> Bool? {
    _ = take(.onto)
    guard take(.span) else { return nil }
    _ = take(.onto)
    return true
  }

  private var startsWithCount: Bool {
    var probe = self
    return probe.count() != nil
  }

  /// «за 3 дня до …», «не позднее чем за неделю до …».
  private mutating func countedBefore() -> Clause? {
    let limited = takeAll(.not, .later) || takeAll(.not, .less)
    _ = take(.than)
    guard take(.before) || limited, let span = length(), take(.until), let anchor = anchorBefore()
    else { return nil }
    return .relative(anchor.term(.before(span)))
  }

  /// «не ранее чем через 30 дней после …», «по истечении месяца со дня …».
  private mutating func notEarlierThan() -> Clause? {
    if attempt({ $0.take(.upTo) && $0.take(.expiry) ? true : nil }) == nil {
      guard takeAll(.not, .earlier) else { return nil }
      _ = take(.than)
    }
    let ahead = take(.before)
    _ = take(.through)
    guard let span = length() else { return nil }
    if take(.until) { return anchor().map { .relative($0.term(.notEarlierBefore(span))) } }
    guard !ahead else { return nil }
    let anchor = attempt { $0.anchorAfter() }
    guard let anchor else {
      return isAtBoundary ? .relative(EventTerm(offset: .notEarlier(span))) : nil
    }
    return .relative(anchor.term(.notEarlier(span)))
  }

  /// «после …», «по окончании …», «по итогам …», «с момента …».
  private mutating func someTimeAfter() -> Clause? {
    if take(.after) {
      return resulting().flatMap { $0.isPlainDate ? nil : .relative($0.term(.afterwards)) }
    }
    if takeAll(.upTo, .results) { return resulting().map { .relative($0.term(.afterwards)) } }
    if take(.from), !isNamedDayNext, take(unit: .day) || take(.moment) || take(.date) {
      return anchor().map { .relative($0.term(.afterwards)) }
    }
    guard take(.upTo), next?.term == .key(.ending) else { return nil }
    return anchor().map { .relative($0.term(.afterwards)) }
  }

  /// «до начала учебного года», «до проведения конкурса».
  private mutating func someTimeBefore() -> Clause? {
    if take(.eve) { return anchor().map { .relative($0.term(.beforehand)) } }
    skipTermWord()
    guard next?.key != .upTo, limitWord() || take(.ahead) else { return nil }
    let edge = next?.term
    guard let anchor = anchor() else { return nil }
    if let stretch = anchor.stretch {
      let isYear = stretch.subject == .schoolYear || stretch.subject == .year
      return isYear && edge == .key(.beginning) ? .relative(anchor.term(.beforehand)) : nil
    }
    return anchor.looksLikeEvent ? .relative(anchor.term(.beforehand)) : nil
  }

  /// «в соответствии со сроками реализации …», «во время …», «в ходе …».
  private mutating func whileItLasts() -> Clause? {
    if let anchor = attempt({ $0.periodOfEvent() }) { return .relative(anchor.term(.within)) }
    let accords = accordance()
    let isLed = attempt { $0.take(.into) && $0.next?.key == .span ? true : nil } ?? false
    let isSpan = next?.term == .key(.span)
    guard isLed || isSpan || !accords && take(.into, .onto) && take(.about, .during),
      let anchor = anchor(), next?.kind != .colon,
      accords || !isSpan || EventNames.isTerm(anchor.words)
    else { return nil }
    return .relative(anchor.term(.within))
  }

  var isAtBoundary: Bool {
    switch next?.kind {
    case nil, .comma, .colon, .open, .close: true
    default: false
    }
  }
}
