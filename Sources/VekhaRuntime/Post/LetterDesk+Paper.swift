import VekhaCore

// Letters that are only noted: most of them say what the last one said.
extension LetterDesk {
  /// The readers to whom nothing but the week's call goes, and whose last letter said all that it says.
  static func hearingAgain(
    _ rounds: ReadingRounds, _ waiting: [PersonKey: [Reminder]], in world: World, on paper: Paper
  ) -> [PersonKey: Headline] {
    var found: [PersonKey: Headline] = [:]
    for reader in rounds.readers where world.readsForHerselfAlone(reader) {
      guard waiting[reader]?.allSatisfy(\.isWeekly) == true else { continue }
      found[reader] = paper.refrains.headline(for: reader, on: rounds.today(of: reader))
    }
    return found
  }

  /// Notes a letter by what its subject is made of.
  func note(
    _ tidings: Tidings, of reminders: [Reminder], to person: Person, at address: String,
    _ marks: LetterMarks, on paper: Paper
  ) {
    let date = world.civil(at, in: marks.zone).date
    let headline = Headline(tidings, on: date)
    if let end = endOfRefrain(tidings, of: reminders, for: person.key, on: date, on: paper) {
      paper.refrains.note(headline, for: person.key, until: end)
    }
    paper.note(marks, to: address, about: headline, carrying: reminders.map(\.id))
  }

  /// The day on which the week's call will have more to say; nil where this letter says more or less than what is late.
  private func endOfRefrain(
    _ tidings: Tidings, of reminders: [Reminder], for person: PersonKey, on day: CivilDate,
    on paper: Paper
  ) -> CivilDate? {
    guard reminders.allSatisfy(\.isWeekly), world.readsForHerselfAlone(person),
      places(told: reminders).isEmpty, tidings.duties.allSatisfy(\.isPlainlyLate)
    else { return nil }
    return paper.lastQuietDay(of: person, from: day)?.adding(days: 1)
  }
}

extension ToldDuty {
  /// Whether nothing is told of it but that it is late.
  fileprivate var isPlainlyLate: Bool { kind == .overdue && notes.isEmpty && !isPart }
}
