/// One rung: on which day, by which step, to whom.
struct Rung: Hashable {
  enum Audience: Hashable {
    case responsible
    /// Those who stand in where nobody is responsible.
    case standIn
    case role(Role)
  }

  var date: CivilDate
  var step: Step
  var audience: Audience
}

/// The rungs of one duty, derived from its dates and the policy; an object, so that nobody who climbs it copies it.
final class Ladder {
  let policy: ReminderPolicy
  let rules: DutyRules
  let footing: Footing
  let occurrence: Occurrence
  /// The times in which nobody is reminded of this item.
  let silences: [Silence]

  init(
    policy: ReminderPolicy, rules: DutyRules, footing: Footing, occurrence: Occurrence,
    silences: [Silence]
  ) {
    self.policy = policy
    self.rules = rules
    self.footing = footing
    self.occurrence = occurrence
    self.silences = silences
  }

  var calendar: WorkCalendar { footing.context.calendar }
  private var isVacant: Bool { rules.responsible(for: occurrence).isStoodInFor }

  /// The rungs about a day that are still to be climbed; those before the duty opened are not owed.
  func rungs(about day: CivilDate) -> Rungs {
    guard let due else { return Rungs(owed: asks(through: day), next: nextAsk(after: day)) }
    var rungs = Rungs()
    climb(towards: due) { rung in
      guard rung.date <= day else {
        rungs.note(next: rung)
        return false
      }
      if occurrence.isAheadOfReminders(rung.date) { rungs.owed.append(rung) }
      return true
    }
    rungs.owed.sort { $0.date < $1.date }
    return rungs
  }

  /// The date that people are reminded of; a duty without anybody responsible has none until somebody is.
  private var due: CivilDate? {
    rules.item.responsible.isEmpty && occurrence.assignee == nil ? nil : occurrence.dates.due
  }

  /// Shows every rung that was not climbed yet: those of the policy, and those that follow a pause.
  private func climb(towards due: CivilDate, _ wantsMore: (Rung) -> Bool) {
    climbPolicy(towards: due, wantsMore)
    climbPauses(towards: due) { rung in
      if isOwed(rung) { _ = wantsMore(rung) }
    }
  }

  /// Shows the policy's rungs, kind after kind; of the repeated ones as many as are wanted.
  func climbPolicy(towards due: CivilDate, _ wantsMore: (Rung) -> Bool) {
    func show(_ rung: Rung) {
      if isOwed(rung) { _ = wantsMore(rung) }
    }
    climbOpening(show)
    climbBefore(due, show)
    if policy.due { show(rung(on: due, .due, .responsible)) }
    climbAfter(due, wantsMore)
    if case .wholePeriod = rules.item.deadline?.deadline { climbCheckpoints(before: due, show) }
    if !occurrence.isExemptFromEscalation { escalate(due, show) }
  }

  /// Whether a rung belongs to the present round and was not climbed in it.
  private func isOwed(_ rung: Rung) -> Bool {
    occurrence.ladderFrom <= rung.date && occurrence.climbed?.contains(rung.step) != true
  }

  /// A rung that falls on a day off comes on the working day after it.
  func rung(on day: CivilDate, _ step: Step, _ audience: Rung.Audience) -> Rung {
    Rung(date: calendar.nextWorkingDay(onOrAfter: day), step: step, audience: audience)
  }
}

// MARK: - Towards a due date

extension Ladder {
  private func climbOpening(_ show: (Rung) -> Void) {
    let isExempt = occurrence.isExemptFromEscalation
    // Somebody may leave while the duty is under way.
    let vacantFrom = max(occurrence.ladderFrom, occurrence.remindedThrough ?? .earliest)
    if isVacant { show(rung(on: vacantFrom, .vacant, .standIn)) }
    if policy.opened || isExempt { show(rung(on: occurrence.ladderFrom, .opened, .responsible)) }
    if isExempt { show(rung(on: occurrence.ladderFrom, .opened, .role(.coordinator))) }
  }

  /// A rung before the deadline that falls on a day off comes on the working day before it.
  private func climbBefore(_ due: CivilDate, _ show: (Rung) -> Void) {
    for span in policy.before {
      let day = calendar.previousWorkingDay(onOrBefore: due.subtracting(span, calendar: calendar))
      show(Rung(date: day, step: .before(span.inDays), audience: .responsible))
    }
  }

  /// The repeated rungs may go on until the duty is done, so each is made only when it is wanted.
  private func climbAfter(_ due: CivilDate, _ wantsMore: (Rung) -> Bool) {
    guard let after = policy.after else { return }
    let later = LaterRungs(after, due: due, calendar: calendar, beyond: occurrence.climbed)
    for (day, span) in later {
      let rung = rung(on: day, .after(span), .responsible)
      if isOwed(rung), !wantsMore(rung) { return }
    }
  }

  private func escalate(_ due: CivilDate, _ show: (Rung) -> Void) {
    for escalation in policy.escalate {
      let day = due.adding(escalation.after, calendar: calendar)
      show(rung(on: day, .escalate(escalation.to), .role(escalation.to)))
    }
  }

  /// The last working day of each calendar year before the one in which the duty is due.
  private func climbCheckpoints(before due: CivilDate, _ show: (Rung) -> Void) {
    for year in occurrence.ladderFrom.year..<max(occurrence.ladderFrom.year, due.year) {
      let day = calendar.lastWorkingDay(ofYear: year)
      show(Rung(date: day, step: .checkpoint(day), audience: .responsible))
    }
  }
}

extension Occurrence {
  /// Whether a day lies ahead of the last reminder, or beside it where a calendar brought two rungs together.
  fileprivate func isAheadOfReminders(_ day: CivilDate) -> Bool {
    guard let remindedThrough else { return true }
    return climbed == nil ? remindedThrough < day : remindedThrough <= day
  }
}
