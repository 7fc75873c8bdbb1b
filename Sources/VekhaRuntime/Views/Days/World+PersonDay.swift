package import VekhaCore

extension World {
  /// Whether a person's day is not over at a moment.
  package func isStillToCome(
    _ date: CivilDate, for id: String, at moment: Instant
  ) throws -> Bool {
    guard let key = directory.key(ofPerson: id) else { throw UnknownName.person(id) }
    return Zones.civil(moment, in: zone(ofPerson: key)).date <= date
  }

  /// Explains a person's day: each letter of it, or why there was none.
  package func day(of id: String, on date: CivilDate) throws -> PersonDayView {
    guard let key = directory.key(ofPerson: id), let person = directory.person(key) else {
      throw UnknownName.person(id)
    }
    let zone = zone(ofPerson: key)
    let letters = try reader.letters(LetterFilter(recipient: key))
    let ofDay = letters.filter { Zones.civil($0.createdAt, in: zone).date == date }
    var view = PersonDayView(
      person: person.id, name: person.name, date: date,
      letters: try ofDay.map { try explanation(ofLetter: $0.id) }, reasons: [])
    if view.letters.isEmpty { view.reasons = try reasons(for: person, on: date, letters: letters) }
    return view
  }

  private func reasons(
    for person: Person, on date: CivilDate, letters: [Letter]
  ) throws -> [PersonDayView.Reason] {
    if person.hasLeft { return [.left(on: person.leftOn)] }
    if let absence = absence(of: person.key, on: date) { return [absence] }
    if MailAddress(person.email) == nil { return [.noAddress(instead: insteadOf(person))] }
    let plan = try DeliveryPlan(world: self, policy: policy("standard"))
    let off = plan.nextLetterDay(ifOff: date).map { PersonDayView.Reason.dayOff(next: $0) }
    let unsent = letters.filter { $0.state == .pending }
      .map { PersonDayView.Reason.letterUnsent(id: $0.id, error: $0.lastError) }
    let day = try PersonDay(world: self, person: person, date: date, letters: letters)
    return try [off].compactMap(\.self) + unsent + day.reasons()
  }

  /// While she is away somebody else reads what is meant for her.
  private func absence(of person: PersonKey, on date: CivilDate) -> PersonDayView.Reason? {
    let reader = directory.standIn(for: person, on: date)
    let absence = directory.substitutions(for: person).first { $0.holds(on: date) }
    guard reader != person, let absence, let stand = self.reader(reader) else { return nil }
    return .stoodInFor(by: stand, until: absence.days.end)
  }

  private func insteadOf(_ person: Person) -> [PersonDayView.Reader] {
    directory.reachable(person.key, members: Members(), organisation: person.organisation)
      .compactMap(reader)
  }

  private func reader(_ key: PersonKey) -> PersonDayView.Reader? {
    directory.person(key).map { PersonDayView.Reader(id: $0.id, name: $0.name) }
  }
}
