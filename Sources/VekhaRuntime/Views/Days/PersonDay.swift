import VekhaCore

/// One person's duties on one day, as the journal had them, and what happened to them.
struct PersonDay {
  typealias Reason = PersonDayView.Reason

  let world: World
  let person: Person
  let date: CivilDate
  private let cases: [PastCase]

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
  }

  /// Why nothing reached her, as far as her duties say.
  func reasons() -> [Reason] {
    let found = cases.flatMap { fired(in: $0) + held(in: $0) }
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
        let holds = past.holds(reminding)
        return holds ? .waits(duty, reminding.step) : .settledBefore(duty, reminding.step)
      case .skipped(let key, let step, _) where own(in: past).contains(key):
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
      guard let until = state.occurrences[key]?.acknowledgedUntil, date <= until else { return nil }
      return .acknowledged(duty(key, in: past), until: until)
    }
  }

  /// Her outstanding duties.
  private func own(in past: PastCase) -> [OccurrenceKey] {
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
