import VekhaCore

extension LetterDesk {
  /// The day of a summary of the week that one of the readers is to get; nil where nobody is.
  var dayOfSummary: CivilDate? {
    rounds.readers.first { reader in
      again[reader] == nil && rounds.people(readBy: reader).contains(where: isToldOfPlaces)
    }.map { Zones.civil(at, in: plan.zone(of: $0)).date }
  }

  private func isToldOfPlaces(_ person: PersonKey) -> Bool {
    waiting[person].map { !places(told: $0).isEmpty } ?? false
  }

  /// All that is to be told to one reader.
  func tidings(
    of reminders: [Reminder], for person: Person, on date: CivilDate
  ) -> Tidings {
    let people = rounds.people(readBy: person.key)
    let gatherer = TidingsGatherer(
      world: world, cases: cases, recipient: person, today: date, marks: marks,
      principals: rounds.principals(readBy: person.key))
    let duties = gatherer.gather(
      reminders: reminders.filter { !$0.isWeekly },
      overdue: people.flatMap { overdue[$0] ?? [] })
    return Tidings(duties: duties, week: week?.tally(of: places(told: reminders)))
  }

  /// The same in the words of a letter.
  func digest(
    of tidings: Tidings, for person: Person, on date: CivilDate, _ reminders: [Reminder]
  ) -> Digest {
    let lines = DigestLines(
      world: world, recipient: person, principals: rounds.principals(readBy: person.key))
    // The page server shows what its links lead to and nothing else yet.
    var digest = Digest(
      recipient: person.name, date: date, language: stationery.language,
      lines: tidings.duties.map { answerable(lines.line($0), by: person.key) },
      seal: person.isCoordinator ? seal : nil,
      address: stationery.links == nil ? stationery.address : "",
      preferences: stationery.links?.preferences(of: person.key, at: at),
      summary: tidings.week.flatMap { _ in summary(of: places(told: reminders)) },
      alarms: person.isCoordinator ? alarms : [])
    digest.isUrgent = tidings.isUrgent
    return digest
  }

  private func summary(of places: Set<String>) -> WeeklySummary? {
    guard let week, let details = week.details else { return nil }
    return WeeklyWords(world: world, ground: week, details: details).summary(of: places)
  }

  /// The organisations of which the week's round tells: those that its readers among the recipients look after.
  func places(told reminders: [Reminder]) -> Set<String> {
    let people = Set(reminders.lazy.filter(\.isWeekly).map(\.recipient))
    return overseers.places(of: people.compactMap(world.directory.person))
  }

  /// The line with the links by which its reader answers, where the duty or a part of it is her own.
  private func answerable(_ line: DigestLine, by person: PersonKey) -> DigestLine {
    let key = OccurrenceKey(code: line.code, date: CivilDate(line.occurrence))
    let isAnswerable = line.isOwnDuty ? !line.isVacant : line.awaitedPart != nil
    guard let press = stationery.links, isAnswerable,
      cases[line.caseID]?.state.occurrences[key] != nil
    else { return line }
    var line = line
    line.answers = press.answers(
      of: person, to: Link.Duty(caseID: line.caseID, key: key, part: line.awaitedPart), at: at)
    return line
  }
}
