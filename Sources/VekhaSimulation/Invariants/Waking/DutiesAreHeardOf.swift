import VekhaCore
import VekhaRuntime

/// No deadline passes in silence: an open duty with a date has a wake before it until its ladder ends.
///
/// It asks the policy alone and not the engine's ladder, so that the two can contradict each other.
struct DutiesAreHeardOf: TownInvariant {
  let statement = "an open duty with a date is heard of again until its ladder ends"
  private var wakes: [String: Instant] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for change in scene.changes { wakes[change.after.id] = change.wakeAt }
    return try silent(in: scene)
  }

  mutating func checkWhole(_ scene: Scene) throws -> [String] { try silent(in: scene) }

  private func silent(in scene: Scene) throws -> [String] {
    try scene.cases.values.sorted { $0.id < $1.id }
      .filter { $0.status == .active && $0.isBinding }
      .flatMap { state in
        let ground = try scene.ground(of: state)
        return state.occurrences.values
          .filter { $0.status == .open && isSilent($0, of: state, on: ground) }
          .map { "\(state.id) \($0.key.code), due \($0.dates.due?.iso ?? "")" }
      }
  }

  private func isSilent(_ duty: Occurrence, of state: Case, on ground: CaseGround) -> Bool {
    guard let latest = latestWake(for: duty, on: ground) else { return false }
    guard let wake = wakes[state.id] else { return true }
    return wake > Zones.midnight(of: latest, in: ground.zone)
  }

  /// The day by which the case has to be woken for the duty; nil where nothing more is owed.
  private func latestWake(for duty: Occurrence, on ground: CaseGround) -> CivilDate? {
    guard let due = duty.dates.due,
      let (group, item) = ground.definition.find(item: duty.key.code),
      !item.responsible.isEmpty || duty.assignee != nil,
      let policy = ground.context.policy(of: ground.definition, for: group, item)
    else { return nil }
    let calendar = ground.context.calendar
    return policy.spansToHear(of: duty)
      .map { calendar.nextWorkingDay(onOrAfter: due.adding($0, calendar: calendar)) }
      .filter { $0 > ground.today && $0 >= duty.ladderFrom }.min()
  }
}

extension ReminderPolicy {
  /// How long after its deadline somebody hears of a duty that stays undone.
  ///
  /// An escalation that the round already has is not due again when a more patient policy is loaded.
  fileprivate func spansToHear(of duty: Occurrence) -> [Span] {
    let above = escalate.filter { duty.climbed?.contains(.escalate($0.to)) != true }.map(\.after)
    let deadline = due ? [Span(count: 0, unit: .days)] : []
    return deadline + [after?.first].compactMap(\.self) + (duty.isExemptFromEscalation ? [] : above)
  }
}
