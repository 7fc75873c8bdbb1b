package import VekhaCore

/// What a person filled in on a link's page.
package struct Reply: Hashable, Sendable {
  package var note: String
  /// The day it was done, or the day until which she is on it or would like to have.
  package var date: CivilDate?
  /// A link to what shows that it was done.
  package var evidence: String

  package init(note: String = "", date: CivilDate? = nil, evidence: String = "") {
    self.note = note
    self.date = date
    self.evidence = evidence
  }
}

extension Reply {
  /// The command that the reply means, with the texts that the journal knows by their hashes.
  func command(
    for purpose: Link.Purpose, about duty: Link.Duty, by person: PersonKey, today: CivilDate
  ) -> (command: Command, texts: [SaltedText])? {
    let note = note.isEmpty ? nil : SaltedText.sealing(note, author: person)
    let proof = evidence.isEmpty ? nil : SaltedText.sealing(evidence, author: person)
    let item: ItemCommand
    switch purpose {
    case .done:
      item = .complete(
        on: date, evidence: [proof?.reference].compactMap(\.self), note: note?.reference)
    case .onIt: item = .acknowledge(until: date ?? today, note?.reference)
    case .postpone: item = .postpone(until: date ?? today, reason: note?.reference)
    case .report: item = .report(party: duty.part, isDone: true, note: note?.reference)
    case .preferences: return nil
    }
    let selector = OccurrenceSelector(code: duty.key.code, date: duty.key.date)
    return (.item(selector, item), [note, proof].compactMap(\.self))
  }
}
