import VekhaCore

/// The day of a week's round.
struct WeeklyDate: Sendable {
  let day: CivilDate
  /// What is late since this day or longer counts as silent.
  let quiet: CivilDate

  init(_ day: CivilDate, in world: World) throws {
    self.day = day
    let terms = try world.policy("standard")?.weekly ?? WeeklyTerms()
    let calendar = try world.letterCalendar()
    quiet = calendar.map { day.subtracting(terms.silence, calendar: $0) } ?? day.adding(days: -7)
  }
}

/// A case as the week's round looks at it.
struct WeeklyCase {
  let state: RunningCase
  let date: WeeklyDate
  /// The duties about which somebody has done something of late.
  private let touched: Set<OccurrenceKey>?
  /// Nil where every party of the case has its people.
  private let footing: Footing?

  init(
    _ state: RunningCase, in world: World, on date: WeeklyDate, touched: Set<OccurrenceKey>?
  ) throws {
    self.state = state
    self.date = date
    self.touched = touched
    let place = CasePlace(
      definition: state.definition, organisation: state.organisation, members: state.members,
      actor: .engine)
    let footing = try world.footing(at: place, scope: state.scope)
    self.footing = footing.hasVacancy ? footing : nil
  }

  /// Whether nobody has done anything about a late duty for long.
  func isSilent(_ duty: OutstandingDuty) -> Bool {
    guard duty.isOverdue(on: date.day), let due = duty.due, due <= date.quiet else { return false }
    return touched?.contains(duty.key) != true
  }

  /// Whether nobody answers for a duty, though somebody should.
  func isVacant(_ duty: OutstandingDuty) -> Bool {
    footing?.rules(of: duty.key.code)?.responsible(inPlaceOf: duty.assignee).isVacant ?? false
  }
}
