import VekhaCore

// MARK: - The day of an event, the day after it, the time it takes

extension Grammar {
  /// «в день проведения …», «не позднее дня проведения …», «в дни проведения …».
  mutating func onTheDay() -> Clause? {
    let isPlural =
      next?.key == .into && position + 1 < tokens.count
      && tokens[position + 1].spelling == Spelling("дни")
    guard take(.into) || takeAll(.not, .later), take(unit: .day), let anchor = anchor()
    else { return nil }
    return .relative(anchor.term(isPlural ? .within : .after(.days(0))))
  }

  /// «на следующий день после …», «не позднее рабочего дня, следующего за днём …».
  mutating func nextDay() -> Clause? {
    guard take(.onto, .into) || takeAll(.not, .later) else { return nil }
    let isBefore = take(.following)
    let span: Span = take(.working) ? .workingDays(1) : .days(1)
    guard take(unit: .day) else { return nil }
    guard let anchor = attempt({ $0.anchorAfter() }) else {
      return isBefore && isAtBoundary ? .relative(EventTerm(offset: .after(span))) : nil
    }
    let follows = tokens[..<position].contains { $0.key == .following }
    return follows ? .relative(anchor.term(.after(span))) : nil
  }

  /// «с даты заключения контракта по 30 ноября 2023 г.»: the end alone is a date.
  mutating func sinceEvent() -> Clause? {
    guard take(.from), !isNamedDayNext, take(unit: .day) || take(.moment) || take(.date),
      openEvent() != nil
    else { return nil }
    _ = take(.comma) || take(.and)
    guard limitWord() else { return nil }
    return stretch().map { .by($0.byCustom) }
  }

  /// «незамедлительно», «немедленно после …».
  mutating func atOnce() -> Clause? {
    guard take(.atOnce) else { return nil }
    if let upon = attempt({ $0.uponEvent() }) { return upon }
    guard let anchor = attempt({ $0.anchorAfter() }) else {
      return isAtBoundary ? .relative(EventTerm(offset: .after(.days(0)))) : nil
    }
    return .relative(anchor.term(.after(.days(0))))
  }

  /// «при приёме на работу», «при обнаружении».
  mutating func uponEvent() -> Clause? {
    guard take(.upon), let anchor = openEvent(), anchor.looksLikeEvent, isAtBoundary else {
      return nil
    }
    return .relative(anchor.term(.after(.days(0))))
  }

  /// «в период проведения этапа (сентябрь – октябрь)»: the brackets tell when that is.
  mutating func daysOfEvent() -> Clause? {
    guard periodOfEvent() != nil, take(.open), let days = bounded(), take(.close) else {
      return nil
    }
    switch days {
    case .during, .between: return days
    default: return nil
    }
  }

  /// «в период проведения конкурса».
  mutating func periodOfEvent() -> Anchor? {
    guard take(.into, .onto), take(.period) || take(.course) && take(.period) else { return nil }
    return openEvent().flatMap { $0.looksLikeEvent && isAtBoundary ? $0 : nil }
  }
}
