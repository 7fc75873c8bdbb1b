import VekhaCore

extension LetterDesk {
  /// All that is to be told to one reader.
  func digest(
    of reminders: [Reminder], for person: Person, on date: CivilDate
  ) throws -> Digest {
    let people = rounds.people(readBy: person.key)
    let lines = DigestLines(
      world: world, cases: cases, recipient: person, today: date, marks: marks,
      principals: Set(people).subtracting([person.key]))
    let told = try lines.make(
      reminders: reminders.filter { !$0.isWeekly },
      overdue: people.flatMap { overdue[$0] ?? [] })
    // The page server shows what its links lead to and nothing else yet.
    return Digest(
      recipient: person.name, date: date, language: stationery.language,
      lines: told.map { answerable($0, by: person.key) },
      seal: lines.isCoordinator ? seal : nil,
      address: stationery.links == nil ? stationery.address : "",
      preferences: stationery.links?.preferences(of: person.key, at: at),
      summary: try summary(for: reminders, on: date),
      alarms: lines.isCoordinator ? alarms : [])
  }

  /// The week at a glance, for those among the readers to whom the week's round speaks.
  private func summary(
    for reminders: [Reminder], on date: CivilDate
  ) throws -> WeeklySummary? {
    let people = Set(reminders.filter(\.isWeekly).map(\.recipient)).sorted()
    return try outlook?.summary(for: people.compactMap(world.directory.person), on: date)
  }

  /// The line with the links by which its reader answers, where the duty or a part of it is her own.
  private func answerable(_ line: DigestLine, by person: PersonKey) -> DigestLine {
    let key = OccurrenceKey(code: line.code, date: CivilDate(line.occurrence))
    let isAnswerable = line.isOwnDuty ? !line.isVacant : line.awaitedPart != nil
    guard let press = stationery.links, isAnswerable,
      cases[line.caseID]?.occurrences[key] != nil
    else { return line }
    var line = line
    line.answers = press.answers(
      of: person, to: Link.Duty(caseID: line.caseID, key: key, part: line.awaitedPart), at: at)
    return line
  }
}
