extension Case {
  mutating func applyItem(_ event: Event, on date: CivilDate, by actor: Actor) {
    switch event {
    case .planned(let key, let dates, let from):
      plan(key, dates, from: from)
    case .renamed(let code, let new):
      rename(code: code, to: new)
    case .reminded(let reminding):
      guard reminding.step.isRung else { return }
      occurrences.change(reminding.key) { $0.note(reminding, on: date) }
    case .skipped(let key, let step, let day):
      let isHeldBack = isSilent(key.code, on: date) || isSilent(key.code, on: day)
      occurrences.change(key) { $0.skip(step, on: day, isHeldBack: isHeldBack) }
    case .dueMoved(let key, let dates, let move, _):
      occurrences.change(key) { $0.move(to: dates, because: move, on: date) }
      if let stage = StageDuty.stage(of: key.code) { changeVisit(of: stage) { $0.due = dates.due } }
    default:
      guard let key = event.occurrenceKey else { return }
      occurrences.change(key) { $0.applyMark(event, on: date, by: actor) }
    }
  }

  /// A duty that is planned again, because its stage was entered anew, opens afresh in a new round.
  private mutating func plan(_ key: OccurrenceKey, _ dates: DutyDates, from: CivilDate) {
    var occurrence = Occurrence(key: key, status: .pending, dates: dates, ladderFrom: from)
    if let earlier = occurrences[key] { occurrence.round = earlier.round + 1 }
    occurrences.put(occurrence)
  }

  mutating func rename(code: String, to new: String) {
    for var occurrence in occurrences where occurrence.key.code == code {
      occurrences.remove(occurrence.key)
      occurrence.key.code = new
      occurrences.put(occurrence)
    }
  }
}

extension Occurrence {
  fileprivate mutating func applyMark(_ event: Event, on date: CivilDate, by actor: Actor) {
    switch event {
    case .itemOpened(_, let isExempt):
      status = .open
      isExemptFromEscalation = isExempt
    case .submitted(_, let completed): finish(as: .submitted, completed, by: actor)
    case .completed(_, let completed): finish(as: .done, completed, by: actor)
    case .accepted: status = .done
    case .returned, .reopened: startAgain(on: date)
    case .waived: fallAway(as: .waived)
    case .cancelled: fallAway(as: .cancelled)
    case .postponementRequested(_, let until, let reason):
      request = PostponementRequest(until: until, reason: reason, by: actor.person)
    case .postponementRefused: request = nil
    case .assigned(_, let person): assignee = person
    case .reported(_, let party, let isDone, let text):
      note(PartReport(party: party, isDone: isDone, on: date, by: actor.person, note: text))
    case .released: (assignee, acknowledgedUntil) = (nil, nil)
    case .acknowledged(_, let until, _): acknowledgedUntil = until
    default: break
    }
  }

  mutating func finish(as status: Status, _ completed: Completed, by actor: Actor) {
    self.status = status
    doneOn = completed.on
    doneBy = actor.person
    evidence += completed.evidence
    request = nil
  }

  private mutating func fallAway(as status: Status) {
    self.status = status
    request = nil
  }

  private mutating func startAgain(on date: CivilDate) {
    status = .open
    doneOn = nil
    doneBy = nil
    startRound(on: date)
  }

  fileprivate mutating func move(to dates: DutyDates, because move: DueMove, on date: CivilDate) {
    if originalDue == nil || move == .bound { originalDue = dates.due }
    self.dates = dates
    if move == .bound { ladderFrom = max(dates.opens, date) }
    guard move.startsRound else { return }
    request = nil
    startRound(on: date)
  }

  /// A new round owes its rungs anew, from the next day on.
  private mutating func startRound(on date: CivilDate) {
    round += 1
    ladderFrom = max(dates.opens, date.adding(days: 1))
    remindedThrough = nil
    climbed = ClimbedRungs()
    escalatedTo = []
    acknowledgedUntil = nil
    reports = []
    isExemptFromEscalation = false
  }

  fileprivate mutating func note(_ reminding: Reminding, on date: CivilDate) {
    guard reminding.round == round else { return }
    if case .escalate = reminding.step {
      escalatedTo += reminding.recipients.filter { !escalatedTo.contains($0) }
    }
    climb(reminding.step, on: date)
  }

  /// What a silence holds back is told when it ends, so it is not behind the duty yet.
  fileprivate mutating func skip(_ step: Step, on date: CivilDate, isHeldBack: Bool) {
    guard isHeldBack else { return climb(step, on: date) }
    remindedThrough = max(remindedThrough ?? date, date)
  }

  fileprivate mutating func climb(_ step: Step, on date: CivilDate) {
    remindedThrough = max(remindedThrough ?? date, date)
    climbed?.note(step)
  }
}

extension Actor {
  /// The person who acted; nil for the engine and the administrator.
  package var person: PersonKey? {
    switch self {
    case .person(let key), .substitute(let key, _): key
    case .engine, .administrator: nil
    }
  }

  /// In whose place she acted, where it was not her own.
  package var principal: PersonKey? {
    if case .substitute(_, let key) = self { key } else { nil }
  }
}
