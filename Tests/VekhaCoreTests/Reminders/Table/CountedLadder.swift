import VekhaCore

/// A ladder counted out on the fingers: it knows the policy's words and which days are off, and nothing of the engine.
struct CountedLadder {
  /// One thing that somebody ought to be told: on which day, which step, to whom.
  struct Telling: Hashable {
    var day: CivilDate
    var step: String
    var reader: String
  }

  var policy: ReminderPolicy
  var daysOff: Set<CivilDate>
  var daysWorking: Set<CivilDate> = []

  func isWorking(_ day: CivilDate) -> Bool {
    let isWeekend = day.weekday == .saturday || day.weekday == .sunday
    return daysWorking.contains(day) || !(isWeekend || daysOff.contains(day))
  }

  /// Everything that is owed from one day through another while nobody does anything.
  func tellings(due: CivilDate, from first: CivilDate, through last: CivilDate) -> [Telling] {
    let owed = (before(due) + onTheDay(due) + afterwards(due, last) + upwards(due))
      .filter { first <= $0.day && $0.day <= last }
    return collapsed(owed)
  }

  /// Of several tellings to one reader on one day, the one that was to come last.
  func collapsed(_ tellings: [Telling]) -> [Telling] {
    tellings.enumerated().filter { place, telling in
      !tellings.dropFirst(place + 1).contains {
        $0.day == telling.day && $0.reader == telling.reader
      }
    }.map(\.element)
  }
}

// MARK: - The four parts of a ladder

extension CountedLadder {
  private func before(_ due: CivilDate) -> [Telling] {
    policy.before.map { span in
      var day = walk(from: due, span, step: -1)
      while !isWorking(day) { day = day.adding(days: -1) }
      return Telling(day: day, step: "before:\(span)", reader: "curator")
    }
  }

  private func onTheDay(_ due: CivilDate) -> [Telling] {
    policy.due ? [telling(due, "due", "curator")] : []
  }

  private func afterwards(_ due: CivilDate, _ last: CivilDate) -> [Telling] {
    guard let after = policy.after else { return [] }
    let end = after.until.map { walk(from: due, $0, step: 1) } ?? last
    var (tellings, count) = ([Telling](), after.first.count)
    while true {
      let span = Span(count: count, unit: after.first.unit)
      let day = walk(from: due, span, step: 1)
      if day > end { return tellings }
      tellings.append(telling(day, "after:\(span)", "curator"))
      count += after.every.count
    }
  }

  private func upwards(_ due: CivilDate) -> [Telling] {
    policy.escalate.map { escalation in
      let day = walk(from: due, escalation.after, step: 1)
      return telling(day, "escalate:\(escalation.to.rawValue)", escalation.to.rawValue)
    }
  }

  private func telling(_ day: CivilDate, _ step: String, _ reader: String) -> Telling {
    var day = day
    while !isWorking(day) { day = day.adding(days: 1) }
    return Telling(day: day, step: step, reader: reader)
  }

  /// Goes day by day and counts those that the span counts.
  private func walk(from start: CivilDate, _ span: Span, step: Int) -> CivilDate {
    var (day, left) = (start, span.count)
    while left > 0 {
      day = day.adding(days: step)
      if span.unit == .days || isWorking(day) { left -= 1 }
    }
    return day
  }
}
