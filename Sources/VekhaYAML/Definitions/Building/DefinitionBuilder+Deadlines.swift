internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  /// The deadline under an item or a stage, as it reads or as it is pinned.
  mutating func deadline(of node: YAMLNode, code: String) -> DeadlineClause? {
    guard let value = node.value("deadline"), let clause = clause(value) else { return nil }
    readings.append(
      DeadlineReading(definition: definition.id, code: code, place: value.place, clause: clause))
    return clause
  }

  private mutating func clause(_ node: YAMLNode) -> DeadlineClause? {
    switch node.kind {
    case .scalar: return phrase(node)
    case .sequence: return nil
    case .mapping:
      let pin = DeadlinePin(node)
      guard let form = pin.form else {
        mistakes.note(Catalogue.incompletePin, at: node.place)
        return nil
      }
      return pinned(form, node)
    }
  }

  private mutating func pinned(_ form: DeadlinePin.Form, _ node: YAMLNode) -> DeadlineClause? {
    let text = node.text("text") ?? ""
    switch form {
    case .phrase(let words): return phrase(words)
    case .deadline(let deadline): return checked(deadline, text, at: node.place)
    case .reversed(let due):
      mistakes.note(Catalogue.reversed(due.words), at: due.place)
      return nil
    case .cycle(let cycle):
      return checked(cycle.deadline(in: definition.period), text, at: node.place)
    case .rule(let rule):
      return checked(rule.deadline(in: definition.period), text, at: node.place)
    case .event(let words): return event(words, text)
    case .refused: return nil
    }
  }

  /// A deadline made of dates; nil where it would need a period that is not there.
  private mutating func checked(
    _ deadline: Deadline?, _ text: String, at place: SourcePlace
  ) -> DeadlineClause? {
    guard let deadline else {
      let hasPeriod = definition.period != nil
      mistakes.note(
        hasPeriod ? Catalogue.emptyRule : Catalogue.deadlineNeedsPeriod(text), at: place)
      return nil
    }
    if let mistake = periodMistake(of: deadline) { mistakes.note(mistake, at: place) }
    return DeadlineClause(phrase: text.isEmpty ? deadline.writtenPhrase : text, deadline: deadline)
  }

  /// What is to be said of dates outside the period and of a shift that would leave it.
  func periodMistake(of deadline: Deadline) -> Mistake? {
    guard let period = definition.period, let span = deadline.span, !period.contains(span) else {
      return shiftMistake(of: deadline)
    }
    return Catalogue.outsidePeriod(deadline, period)
  }

  /// A due date never leaves the period, even where the calendar would move it.
  private func shiftMistake(of deadline: Deadline) -> Mistake? {
    guard case .by(let date) = deadline, let period = definition.period,
      let calendar = names.calendars[definition.calendar],
      calendar.turnsAtEdge(date, rule: definition.nonWorkingDay, within: period)
    else { return nil }
    let day = calendar.shift(date, rule: definition.nonWorkingDay, within: period)
    return Catalogue.turnedAtEdge(date, to: day)
  }
}
