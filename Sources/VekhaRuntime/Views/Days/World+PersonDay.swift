package import VekhaCore

extension World {
  /// Explains a person's day: each letter of it, or why there was none.
  package func day(of id: String, on date: CivilDate, at now: Instant) throws -> PersonDayView {
    guard let key = directory.key(ofPerson: id), let person = directory.person(key) else {
      throw UnknownName.person(id)
    }
    let zone = zone(ofPerson: key)
    let letters = try reader.letters(LetterFilter(recipient: key))
    let ofDay = letters.filter { Zones.civil($0.createdAt, in: zone).date == date }
    var view = PersonDayView(
      person: person.id, name: person.name, date: date,
      letters: try ofDay.map { try explanation(ofLetter: $0.id) }, reasons: [])
    if view.letters.isEmpty {
      let today = Zones.civil(now, in: zone).date
      view.reasons = try reasons(for: person, on: date, today: today, letters: letters)
    }
    return view
  }

  private func reasons(
    for person: Person, on date: CivilDate, today: CivilDate, letters: [Letter]
  ) throws -> [PersonDayView.Reason] {
    if person.hasLeft { return [.left] }
    if MailAddress(person.email) == nil { return [.noAddress(instead: insteadOf(person))] }
    var reasons: [PersonDayView.Reason] = today <= date ? [.notYet] : []
    let plan = try DeliveryPlan(world: self, policy: policy("standard"))
    if let next = plan.nextLetterDay(ifOff: date) { reasons.append(.dayOff(next: next)) }
    reasons += letters.filter { $0.state == .pending }
      .map { .letterUnsent(id: $0.id, error: $0.lastError) }
    let day = try PersonDay(world: self, person: person, date: date, letters: letters)
    return reasons + day.reasons()
  }

  private func insteadOf(_ person: Person) -> [String] {
    directory.reachable(person.key, members: Members(), organisation: person.organisation)
      .compactMap { directory.person($0)?.id }
  }
}
