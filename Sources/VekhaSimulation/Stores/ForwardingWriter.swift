package import VekhaCore
package import VekhaRuntime

/// A writer to the store through which another one writes; a conformer changes what it must and passes on the rest.
package protocol ForwardingWriter: ForwardingReader, StoreWriter {
  var writer: any StoreWriter { get }
}

extension ForwardingWriter {
  package var reader: any StoreReader { writer }

  package func save(_ source: StoredSource, at moment: Instant) throws {
    try writer.save(source, at: moment)
  }
  package func save(_ draft: DirectoryDraft, at moment: Instant) throws {
    try writer.save(draft, at: moment)
  }
  package func save(_ organisation: Organisation) throws {
    try writer.save(organisation)
  }
  package func save(_ person: PersonDraft) throws {
    try writer.save(person)
  }
  package func save(_ pair: PairDraft) throws {
    try writer.save(pair)
  }
  package func save(_ substitution: Substitution) throws {
    try writer.save(substitution)
  }
  package func endSubstitutions(of person: PersonKey, from day: CivilDate) throws {
    try writer.endSubstitutions(of: person, from: day)
  }
  package func depart(_ person: PersonKey, on day: CivilDate) throws {
    try writer.depart(person, on: day)
  }
  package func markStarted(pair id: String) throws {
    try writer.markStarted(pair: id)
  }
  package func save(_ change: CaseChange) throws {
    try writer.save(change)
  }
  package func add(_ silence: SilenceEntry) throws -> Int {
    try writer.add(silence)
  }
  package func endSilence(_ id: Int, through day: CivilDate) throws {
    try writer.endSilence(id, through: day)
  }
  package func save(_ text: SaltedText) throws {
    try writer.save(text)
  }
  package func save(weeklyDay day: CivilDate) throws {
    try writer.save(weeklyDay: day)
  }
  package func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {
    try writer.save(letter, carrying: reminders)
  }
  package func drop(_ reminders: [Reminder.ID]) throws {
    try writer.drop(reminders)
  }
  package func postpone(_ reminders: [Reminder.ID], to moment: Instant) throws {
    try writer.postpone(reminders, to: moment)
  }
  package func update(_ letter: LetterMark) throws {
    try writer.update(letter)
  }
  package func save(_ preferences: Preferences, of person: PersonKey) throws {
    try writer.save(preferences, of: person)
  }
  package func markUsed(link mark: [UInt8], until expiry: Instant, at moment: Instant) throws {
    try writer.markUsed(link: mark, until: expiry, at: moment)
  }
  package func release(remindersOf letter: String, deliverAt moment: Instant) throws {
    try writer.release(remindersOf: letter, deliverAt: moment)
  }
}
