package import VekhaCore

/// Why a letter was written to this person at this time.
package struct ExplanationView: Hashable, Sendable {
  /// One duty that the letter speaks of.
  package struct Line: Hashable, Sendable {
    package var caseID: String
    package var code: String
    package var occurrence: String
    package var title: String
    /// The deadline as the order writes it, and as it was read.
    package var clause: DeadlineClause?
    package var due: CivilDate?
    /// The date as the deadline says, before it was moved off a day off.
    package var unshifted: CivilDate?
    /// The date when the duty first bound, before anybody postponed it.
    package var originalDue: CivilDate?
    /// The policy that has the step.
    package var policy: String
    package var step: Step
    /// The day on which the step was taken, in the case's zone.
    package var on: CivilDate
    /// The day that the ladder gives the step; nil where it has no such rung.
    package var planned: CivilDate?
    package var reason: Reason
  }

  /// Why it was this person.
  package enum Reason: Hashable, Sendable {
    /// She answers for the item as this party, where it names one by her role.
    case party(String, role: Role?)
    case assigned
    /// She asked, and this is the answer.
    case asked
    case role(Role)
    /// She oversees the organisations of which the week's summary tells.
    case oversees(Role)
    /// She stands in where nobody holds the role or answers for the party.
    case standsIn
    /// She was told of the delay before.
    case escalatedBefore
    /// The one who is meant has no address, or the answer has changed hands since.
    case onBehalf
  }

  package var letter: LetterView
  package var name: String
  /// When the letter was composed, as the recipient's clock showed it.
  package var composed: CivilMoment
  package var hours: DeliveryHours
  /// Whether she chose her hour herself.
  package var isHourChosen: Bool
  package var lines: [Line]
}

extension World {
  /// Explains a letter item by item.
  package func explanation(ofLetter name: String) throws -> ExplanationView {
    let letter = try reader.letter(named: name)
    let reminders = try reader.reminders(ofLetters: [letter.id])[letter.id] ?? []
    let plan = try DeliveryPlan(world: self, policy: policy("standard"))
    let hours = plan.hours(of: letter.recipient)
    let cases = try Dictionary(
      uniqueKeysWithValues: Set(reminders.map(\.caseID)).map { id in
        (id, try PastCase(id, at: letter.createdAt, in: self))
      })
    return ExplanationView(
      letter: LetterView(letter, reminders: reminders, in: self),
      name: directory.person(letter.recipient)?.name ?? "",
      composed: Zones.civil(letter.createdAt, in: plan.zone(of: letter.recipient)),
      hours: hours, isHourChosen: hours != plan.hours,
      lines: try reminders.compactMap { reminder in
        try cases[reminder.caseID].flatMap { $0 }.map { try line(reminder, in: $0) }
      })
  }

  private func line(_ reminder: Reminder, in past: PastCase) throws -> ExplanationView.Line {
    let (definition, state) = (past.definition, past.state)
    let found = definition.find(item: reminder.key.code)
    let item = found?.item
    let duty = state.occurrences[reminder.key]
    let zone = zone(of: definition, organisation: state.organisation)
    let on = Zones.civil(reminder.createdAt, in: zone).date
    return ExplanationView.Line(
      caseID: state.id, code: reminder.key.code, occurrence: reminder.key.date?.iso ?? "",
      title: item?.title ?? "", clause: item?.deadline, due: duty?.dates.due,
      unshifted: duty?.dates.unshifted, originalDue: duty?.originalDue,
      policy: definition.policyName(for: found?.group, item), step: reminder.step,
      on: on,
      planned: Engine.day(
        of: reminder.step, for: reminder.key, through: on, definition, past.context, state),
      reason: try reason(for: reminder, in: past, item))
  }
}

extension Definition {
  /// The name of the policy on which an item's ladder rests.
  fileprivate func policyName(for group: Group?, _ item: Item?) -> String {
    let changes: [LadderChange?] = [reminders, group?.reminders, item?.reminders]
    return changes.compactMap { $0?.base }.last ?? ""
  }
}
