import VekhaCore
import VekhaRuntime

/// A transaction every change of which passes the faults that wait for it.
final class TroubledWriter: TroubledReader, ForwardingWriter {
  let writer: any StoreWriter

  init(_ writer: any StoreWriter, _ plan: FaultPlan) {
    self.writer = writer
    super.init(writer, plan)
  }

  func save(_ source: StoredSource, at moment: Instant) throws {
    try plan.around(.saveSource) { try writer.save(source, at: moment) }
  }
  func save(_ draft: DirectoryDraft, at moment: Instant) throws {
    try plan.around(.saveDirectory) { try writer.save(draft, at: moment) }
  }
  func save(_ organisation: Organisation) throws {
    try plan.around(.saveOrganisation) { try writer.save(organisation) }
  }
  func save(_ person: PersonDraft) throws {
    try plan.around(.savePerson) { try writer.save(person) }
  }
  func save(_ pair: PairDraft) throws {
    try plan.around(.savePair) { try writer.save(pair) }
  }
  func depart(_ person: PersonKey, on day: CivilDate) throws {
    try plan.around(.depart) { try writer.depart(person, on: day) }
  }
  func markStarted(pair id: String) throws {
    try plan.around(.markStarted) { try writer.markStarted(pair: id) }
  }
  func save(_ change: CaseChange) throws {
    try plan.around(.saveChange) { try writer.save(change) }
  }
  func save(_ text: SaltedText) throws {
    try plan.around(.saveText) { try writer.save(text) }
  }
  func save(weeklyDay day: CivilDate) throws {
    try plan.around(.saveWeeklyDay) { try writer.save(weeklyDay: day) }
  }
  func save(_ letter: Letter, carrying reminders: [Reminder.ID]) throws {
    try plan.around(.saveLetter) { try writer.save(letter, carrying: reminders) }
  }
  func drop(_ reminders: [Reminder.ID]) throws {
    try plan.around(.drop) { try writer.drop(reminders) }
  }
  func postpone(_ reminders: [Reminder.ID], to moment: Instant) throws {
    try plan.around(.postpone) { try writer.postpone(reminders, to: moment) }
  }
  func update(_ letter: LetterMark) throws {
    try plan.around(.updateLetter) { try writer.update(letter) }
  }
  func release(remindersOf letter: String, deliverAt moment: Instant) throws {
    try plan.around(.release) { try writer.release(remindersOf: letter, deliverAt: moment) }
  }
}
