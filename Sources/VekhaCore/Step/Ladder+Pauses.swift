extension Ladder {
  /// Whether nothing is told beside the policy's rungs.
  var isWithoutPauses: Bool { occurrence.acknowledgedUntil == nil && silences.isEmpty }

  /// Shows what is told when somebody's own day, or a silence, is over.
  func climbPauses(towards due: CivilDate, _ show: (Rung) -> Void) {
    resume(show)
    for silence in silences {
      for rung in returns(from: silence, towards: due) { show(rung) }
    }
  }

  /// Where reminders had begun, the day after the one she named brings a true letter.
  private func resume(_ show: (Rung) -> Void) {
    guard let until = occurrence.acknowledgedUntil, occurrence.remindedThrough != nil else {
      return
    }
    let day = calendar.nextWorkingDay(onOrAfter: until.adding(days: 1))
    show(Rung(date: day, step: .resumed(day), audience: .responsible))
  }

  /// On the working day after a silence those whose rungs fell into it hear once how things stand.
  private func returns(from silence: Silence, towards due: CivilDate) -> [Rung] {
    let day = calendar.nextWorkingDay(onOrAfter: silence.through.adding(days: 1))
    var latest: [Rung.Audience: Rung] = [:]
    climbPolicy(towards: due) { rung in
      guard rung.date <= silence.through else { return false }
      let step = rung.audience == .responsible ? Step.resumed(day) : rung.step
      latest[rung.audience] = Rung(date: day, step: step, audience: rung.audience)
      return true
    }
    return latest.values.sorted { $0.step.description < $1.step.description }
  }
}
