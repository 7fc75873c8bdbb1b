package import VekhaCore

/// What can be changed within one transaction.
package protocol StoreWriter: StoreReader {
  /// Makes the source the current one of its kind and id; an older version stays readable.
  func save(_ source: StoredSource, at moment: Instant) throws

  /// Brings the directory to what the draft says and gives numbers to new people.
  ///
  /// Organisations that the draft no longer names are closed, people it no longer names have left.
  func save(_ draft: DirectoryDraft, at moment: Instant) throws
  /// Adds or changes one organisation, person or pair of a directory already there.
  func save(_ organisation: Organisation) throws
  func save(_ person: PersonDraft) throws
  func save(_ pair: PairDraft) throws
  /// Marks that a person has left, and on which day.
  func depart(_ person: PersonKey, on day: CivilDate) throws
  func save(_ substitution: Substitution) throws
  /// Takes back what was planned for a person from the day on; what has begun ends the day before.
  func endSubstitutions(of person: PersonKey, from day: CivilDate) throws
  /// The pair's case has been opened, or its start was passed over; it is not asked for again.
  func markStarted(pair id: String) throws

  /// Appends the records to the journal and writes the changed parts of the case with its reminders.
  func save(_ change: CaseChange) throws
  func save(_ text: SaltedText) throws
  func save(weeklyDay day: CivilDate) throws

  /// Writes a silence down under a number of its own, and returns the number.
  func add(_ silence: SilenceEntry) throws -> Int
  func endSilence(_ id: Int, through day: CivilDate) throws

  /// Stores a letter with its bytes and joins the reminders to it.
  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws
  /// Takes reminders out of the outbox that no longer hold.
  func drop(_ reminders: [Reminder.ID]) throws
  func postpone(_ reminders: [Reminder.ID], to moment: Instant) throws
  func update(_ letter: LetterMark) throws
  func save(_ preferences: Preferences, of person: PersonKey) throws
  /// Remembers a link that has done its work, as long as it would be good.
  func markUsed(link mark: [UInt8], until expiry: Instant, at moment: Instant) throws
  /// Lets the reminders of a letter wait for the next one.
  func release(remindersOf letter: String, deliverAt moment: Instant) throws
}

/// One step of a case, ready to be written: the records, the state they lead to, and what follows.
package struct CaseChange: Sendable {
  /// The state before; nil for a case that opens.
  package var before: Case?
  package var after: Case
  package var records: [Record]
  package var wakeAt: Instant?
  /// Who answers for each outstanding duty that changed.
  package var holders: [OccurrenceKey: Holders]
  package var reminders: [NewReminder]

  package init(
    before: Case?, after: Case, records: [Record], wakeAt: Instant?,
    holders: [OccurrenceKey: Holders], reminders: [NewReminder]
  ) {
    self.before = before
    self.after = after
    self.records = records
    self.wakeAt = wakeAt
    self.holders = holders
    self.reminders = reminders
  }
}

/// A free text with its salt; only the salted hash stands in the journal.
package struct SaltedText: Hashable, Sendable {
  package var reference: TextReference
  package var salt: [UInt8]
  package var text: String
  /// Whose text it is, so that it can be erased with her.
  package var author: PersonKey?

  package init(
    reference: TextReference, salt: [UInt8], text: String, author: PersonKey? = nil
  ) {
    self.reference = reference
    self.salt = salt
    self.text = text
    self.author = author
  }
}
