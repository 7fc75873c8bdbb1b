// For those who look at one case once and have no footing at hand.
extension Engine {
  /// Returns the events by which a command, or the passing of time, changes a case.
  package static func step(
    _ definition: Definition, _ context: Context, _ state: Case, _ input: Input
  ) throws(Refusal) -> [Event] {
    try step(Footing(definition, context, scope: state.scope), state, input).events
  }

  /// The next civil date on which the case wants to be woken, after the given day; nil if never.
  package static func nextWake(
    _ definition: Definition, _ context: Context, _ state: Case, after day: CivilDate
  ) -> CivilDate? {
    nextWake(Footing(definition, context, scope: state.scope), state, after: day)
  }

  /// Who answers for a duty now.
  package static func responsible(
    _ definition: Definition, _ context: Context, _ state: Case, for key: OccurrenceKey
  ) -> Holders {
    responsible(Footing(definition, context, scope: state.scope), state, for: key)
  }
}
