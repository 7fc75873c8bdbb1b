extension Decision {
  mutating func performDateCommand(
    _ command: ItemCommand, _ item: Item, _ occurrence: Occurrence
  ) throws(Refusal) {
    guard !occurrence.isSettled else { throw .wrongStatus(occurrence.key, occurrence.status) }
    switch command {
    case .postpone(let until, let reason):
      try postpone(item, occurrence, until: until, reason: reason)
    case .grant(let until): try grant(occurrence, until: until)
    case .refuse(let reason): try refuse(occurrence, reason: reason)
    case .schedule(let dates): try schedule(occurrence, on: dates)
    default: break
    }
  }

  /// The coordinator grants at once; anybody else who answers for the item asks.
  private mutating func postpone(
    _ item: Item, _ occurrence: Occurrence, until: CivilDate, reason: TextReference?
  ) throws(Refusal) {
    try require(mayMark(item, occurrence), .markItem)
    try requireLater(until, than: occurrence)
    let reason = try require(reason)
    if standing.directs {
      move(occurrence, to: until, because: .postponed, reason: reason)
      return answer(occurrence)
    }
    write(.postponementRequested(occurrence.key, until: until, reason: reason))
    tell(.decision(today), about: occurrence.key, context.roles[.coordinator]?.people ?? [])
  }

  private func requireLater(
    _ until: CivilDate, than occurrence: Occurrence
  ) throws(Refusal) {
    guard let due = occurrence.dates.due else { throw .dateMissing(occurrence.key) }
    guard dueDates.shifted(until) > due else { throw .notLater(until: until, due: due) }
  }

  private mutating func grant(
    _ occurrence: Occurrence, until: CivilDate?
  ) throws(Refusal) {
    try require(standing.directs, .directItem)
    guard let request = occurrence.request else { throw .noRequest(occurrence.key) }
    let until = until ?? request.until
    try requireLater(until, than: occurrence)
    move(occurrence, to: until, because: .postponed, reason: request.reason)
    answer(occurrence)
  }

  private mutating func refuse(
    _ occurrence: Occurrence, reason: TextReference?
  ) throws(Refusal) {
    try require(standing.directs, .directItem)
    guard occurrence.request != nil else { throw .noRequest(occurrence.key) }
    write(.postponementRefused(occurrence.key, reason: try require(reason)))
    answer(occurrence)
  }

  /// Whoever asked for another date hears what became of it, unless the answer is her own.
  private mutating func answer(_ occurrence: Occurrence) {
    guard let asker = occurrence.request?.by, asker != input.actor.person else { return }
    tell(.answer(today), about: occurrence.key, [asker])
  }

  /// The first date is the duty's own; each further one becomes an occurrence of its own.
  private mutating func schedule(
    _ occurrence: Occurrence, on dates: [CivilDate]
  ) throws(Refusal) {
    try require(standing.runs, .decideItem)
    guard let first = dates.min() else { throw .dateMissing(occurrence.key) }
    move(occurrence, to: first, because: .scheduled, reason: nil)
    for date in Set(dates).sorted().dropFirst() {
      let key = OccurrenceKey(code: occurrence.key.code, date: date)
      guard state.occurrences[key] == nil else { continue }
      let dates = DutyDates(
        opens: occurrence.dates.opens, due: dueDates.shifted(date), unshifted: date)
      write(.planned(key, dates, ladderFrom: max(dates.opens, today)))
    }
  }

  private mutating func move(
    _ occurrence: Occurrence, to date: CivilDate, because move: DueMove, reason: TextReference?
  ) {
    var dates = occurrence.dates
    dates.unshifted = date
    dates.due = dueDates.shifted(date)
    write(.dueMoved(occurrence.key, dates, move, reason: reason))
  }

  /// Computes every date anew under the present calendar; what people decided stays as decided.
  mutating func recalculate() {
    guard state.status != .closed else { return }
    for key in state.occurrences.keys { recalculate(key) }
    for duty in state.occurrences where !duty.isSettled {
      if let person = duty.assignee, context.departed.contains(person) {
        write(.released(duty.key))
      }
    }
  }

  private mutating func recalculate(_ key: OccurrenceKey) {
    guard let occurrence = state.occurrences[key], !occurrence.isSettled,
      let item = definition.find(item: key.code)?.item
    else { return }
    var dates = occurrence.dates
    if isAsOrdered(occurrence, item) {
      let ordered = dueDates.dates(of: item.deadline?.deadline, from: entry)
      (dates.due, dates.unshifted) = (ordered.due, ordered.unshifted)
    } else if let unshifted = dates.unshifted, item.deadline?.deadline.shiftsOnDaysOff != false {
      dates.due = dueDates.shifted(unshifted)
    }
    if dates != occurrence.dates { write(.dueMoved(key, dates, .calendar, reason: nil)) }
  }

  /// The only duty of its item, whose date nobody has touched: working days are counted anew.
  private func isAsOrdered(_ occurrence: Occurrence, _ item: Item) -> Bool {
    occurrence.round == 1 && occurrence.key.date == nil && !item.isRecurring
  }

  /// The day from which relative deadlines count: the entry into the stage, or the opening of the case.
  var entry: CivilDate {
    guard definition.kind == .workflow, let visit = state.visits.last else { return state.openedOn }
    return visit.enteredOn
  }
}

extension Deadline {
  /// Windows, cycles and whole periods keep their calendar end.
  fileprivate var shiftsOnDaysOff: Bool {
    switch self {
    case .window, .wholePeriod: false
    case .recurring(let recurrence): recurrence.shiftsOnDaysOff
    case .by, .relative, .onDemand: true
    }
  }
}
