import VekhaCore

extension Paper {
  func cases(_ ids: [String]) throws -> [Case] { ids.compactMap { states[$0] } }

  func caseIDs(matching pattern: String) throws -> [String] {
    if !pattern.contains("*") { return states[pattern].map { [$0.id] } ?? [] }
    let prefix = pattern.prefix { $0 != "*" }
    return states.keys.filter { $0.hasPrefix(prefix) }.sorted()
  }

  func caseIDs(of definition: String) throws -> [String] {
    states.values.filter { $0.definition.id == definition }.map(\.id).sorted()
  }

  func waitingReminders(for people: [PersonKey]) throws -> [PersonKey: [Reminder]] {
    pending.waiting(for: people)
  }

  /// The duties of the people asked for, or of everybody.
  func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow] {
    let ids = filter.people.map(holders.cases(of:)) ?? states.keys.sorted()
    return ids.compactMap { states[$0] }.flatMap { rows(of: $0, as: filter) }
  }

  private func rows(of state: Case, as filter: OccurrenceFilter) -> [OccurrenceRow] {
    let (holders, wanted) = (holders.people(of: state.id), filter.people.map(Set.init))
    return state.occurrences.values.compactMap { occurrence in
      guard let people = holders[occurrence.key], filter.takes(occurrence),
        wanted.map({ people.contains(where: $0.contains) }) ?? true
      else { return nil }
      return OccurrenceRow(
        caseID: state.id, definition: state.definition, organisation: state.organisation,
        scope: state.scope, occurrence: occurrence, holders: people)
    }
  }
}

// MARK: - What was written on paper

extension Paper {
  func records(ofCase id: String) throws -> [Record] {
    try reader.records(ofCase: id) + (journals[id] ?? []).joined()
  }

  /// The cases at an organisation, which is all that is asked of them on paper.
  func caseHeads(_ filter: CaseFilter) throws -> [Case] {
    states.values.filter { state in filter.organisation.map { $0 == state.organisation } ?? true }
      .sorted { $0.id < $1.id }
  }

  func letters(_ filter: LetterFilter) throws -> [Letter] {
    let written = letters.filter { letter in
      filter.recipient.map { $0 == letter.marks.recipient } ?? true
    }
    return try written.reversed().map { $0.letter(in: language) } + reader.letters(filter)
  }

  func letter(_ id: String) throws -> Letter? {
    try letters.first { $0.id == id }?.letter(in: language) ?? reader.letter(id)
  }

  func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]] {
    let wanted = Set(ids)
    let written = letters.map { ($0.id, $0.reminders) }.filter { wanted.contains($0.0) }
    return try reader.reminders(ofLetters: ids).merging(written, uniquingKeysWith: { $1 })
  }
}

extension OccurrenceFilter {
  /// Whether a duty is due as the filter wants it.
  fileprivate func takes(_ occurrence: Occurrence) -> Bool {
    guard let day = overdueOn else { return true }
    return occurrence.isOutstanding && occurrence.dates.due.map { $0 < day } ?? false
  }
}

// MARK: - What nobody does on paper

extension Paper {
  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {}
  func save(_ source: StoredSource, at moment: Instant) throws {}
  func save(_ draft: DirectoryDraft, at moment: Instant) throws {}
  func save(_ organisation: Organisation) throws {}
  func save(_ person: PersonDraft) throws {}
  func save(_ pair: PairDraft) throws {}
  func depart(_ person: PersonKey, on day: CivilDate) throws {}
  func save(_ text: SaltedText) throws {}
  func save(_ substitution: Substitution) throws {}
  func endSubstitutions(of person: PersonKey, from day: CivilDate) throws {}
  func add(_ silence: SilenceEntry) throws -> Int { silence.id }
  func endSilence(_ id: Int, through day: CivilDate) throws {}
  func update(_ letter: LetterMark) throws {}
  func release(remindersOf letter: String, deliverAt moment: Instant) throws {}
  func save(_ preferences: Preferences, of person: PersonKey) throws {}
  func markUsed(link mark: [UInt8], until expiry: Instant, at moment: Instant) throws {}
  func drop(_ reminders: [Reminder.ID]) throws { _ = pending.take(reminders) }
  func postpone(_ reminders: [Reminder.ID], to moment: Instant) throws {
    pending.postpone(reminders, to: moment)
  }
}
