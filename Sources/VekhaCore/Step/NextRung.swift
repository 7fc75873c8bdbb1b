/// The next rung of a ladder that reaches somebody.
package struct NextRung: Hashable, Sendable {
  package var key: OccurrenceKey
  package var date: CivilDate
  package var step: Step
}

extension Engine {
  /// The next rung after a day by which a person would be told of a duty of the case; nil within a year if none.
  package static func nextRung(
    _ definition: Definition, _ context: Context, _ state: Case, for person: PersonKey,
    after day: CivilDate
  ) -> NextRung? {
    guard state.status == .active, state.isBinding else { return nil }
    let input = Input(.wake, at: state.lastRecordedAt, today: day, actor: .engine)
    let footing = Footing(definition, context, scope: state.scope)
    let decision = Decision(footing, state, input)
    return state.occurrences.values.compactMap { decision.nextRung(of: $0, for: person) }
      .min { ($0.date, $0.key) < ($1.date, $1.key) }
  }
}

extension Decision {
  fileprivate func nextRung(of occurrence: Occurrence, for person: PersonKey) -> NextRung? {
    guard occurrence.status == .open, let ladder = ladder(for: occurrence) else { return nil }
    let rung = ladder.rungs(about: today.adding(months: 12)).owed.first { rung in
      today < rung.date && !state.isSilent(occurrence.key.code, on: rung.date)
        && recipients(of: rung, occurrence, ladder).contains(person)
    }
    return rung.map { NextRung(key: occurrence.key, date: $0.date, step: $0.step) }
  }
}
