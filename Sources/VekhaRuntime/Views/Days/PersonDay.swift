import VekhaCore

/// One person's duties on one day, as the journal had them, and what happened to them.
struct PersonDay {
  typealias Reason = PersonDayView.Reason

  let world: World
  let person: Person
  let date: CivilDate
  let cases: [PastCase]
  /// When what was written for her left, or is to leave, by the reminder it was written for.
  private let hours: [FiredRung: CivilMoment]

  init(world: World, person: Person, date: CivilDate, letters: [Letter]) throws {
    self.world = world
    self.person = person
    self.date = date
    let reader = world.reader
    var ids = Set(try reader.occurrences(OccurrenceFilter(people: [person.key])).map(\.caseID))
    let told = try reader.reminders(ofLetters: letters.map(\.id))
    ids.formUnion(told.values.joined().map(\.caseID))
    let places = Set(person.tenures.map(\.organisation) + [person.organisation])
    for place in places.sorted() {
      ids.formUnion(try reader.caseHeads(CaseFilter(organisation: place)).map(\.id))
    }
    cases = try ids.sorted().compactMap { id in
      try PastCase(id, through: date, in: world)
    }
    hours = try FiredRung.hours(of: person.key, letters, told, in: world)
  }

  /// Why nothing reached her, as far as her duties say.
  func reasons() throws -> [Reason] {
    let fired = cases.flatMap(fired)
    let found = try silences() + fired + cases.flatMap(held) + wishes(about: fired)
    guard found.isEmpty else { return found }
    let next = cases.compactMap(nextRung).min { $0.date < $1.date }
    let hasDuties = next != nil || cases.contains { !own(in: $0).isEmpty }
    return hasDuties ? [.nothingNew(next: next)] : [.noDuties]
  }

  /// What the day itself brought for her.
  private func fired(in past: PastCase) -> [Reason] {
    past.today.compactMap { record in
      switch record.event {
      case .reminded(let reminding) where reminding.recipients.contains(person.key):
        let duty = duty(reminding.key, in: past)
        guard past.holds(reminding) else { return .settledBefore(duty, reminding.step) }
        return .waits(duty, reminding.step, until: hours[FiredRung(reminding, of: past.state.id)])
      case .skipped(let key, let step, _)
      where own(in: past).contains(key) && !past.state.isSilent(key.code, on: date):
        return .skipped(duty(key, in: past), step)
      default: return nil
      }
    }
  }

  /// What keeps her duties quiet.
  private func held(in past: PastCase) -> [Reason] {
    let (state, own) = (past.state, own(in: past))
    guard !own.isEmpty else { return [] }
    if let since = state.suspendedOn { return [.suspended(caseID: state.id, since: since)] }
    if !state.isBinding { return [.notBinding(caseID: state.id)] }
    return own.compactMap { key in
      guard let occurrence = state.occurrences[key] else { return nil }
      if let until = occurrence.acknowledgedUntil, date <= until {
        return .acknowledged(duty(key, in: past), until: until)
      }
      guard let first = occurrence.originalDue, let due = occurrence.dates.due,
        first <= date, date < due
      else { return nil }
      return .postponed(duty(key, in: past), from: first, to: due)
    }
  }

  /// Her outstanding duties.
  func own(in past: PastCase) -> [OccurrenceKey] {
    past.state.occurrences.values.filter(\.isOutstanding).map(\.key).sorted().filter { key in
      Engine.responsible(past.definition, past.context, past.state, for: key)
        .people.contains(person.key)
    }
  }

  private func nextRung(in past: PastCase) -> PersonDayView.NextRung? {
    Engine.nextRung(
      past.definition, past.context, past.state, for: person.key, after: date
    ).map {
      PersonDayView.NextRung(duty: duty($0.key, in: past), date: $0.date, step: $0.step)
    }
  }

  private func duty(_ key: OccurrenceKey, in past: PastCase) -> PersonDayView.Duty {
    PersonDayView.Duty(
      caseID: past.state.id, code: key.code, occurrence: key.date?.iso ?? "",
      title: past.definition.find(item: key.code)?.item.title ?? "")
  }
}
