extension Engine {
  /// The day that the ladder of a duty gives a step, whether or not it was climbed; nil where no rung is named so.
  ///
  /// A step that lies after the given day is not looked for.
  package static func day(
    of step: Step, for key: OccurrenceKey, through last: CivilDate, _ definition: Definition,
    _ context: Context, _ state: Case
  ) -> CivilDate? {
    let input = Input(.wake, at: state.lastRecordedAt, today: last, actor: .engine)
    let footing = Footing(definition, context, scope: state.scope)
    let decision = Decision(footing, state, input)
    guard var occurrence = state.occurrences[key], let due = occurrence.dates.due else {
      return nil
    }
    occurrence.climbed = nil
    var day: CivilDate?
    decision.ladder(for: occurrence)?.climbPolicy(towards: due) { rung in
      if rung.step == step { day = day ?? rung.date }
      return rung.date <= last
    }
    return day
  }
}
