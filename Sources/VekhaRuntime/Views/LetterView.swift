package import VekhaCore

/// A letter as users and scripts see it; the coding keys are the contract's.
package struct LetterView: Hashable, Sendable, Encodable {
  package struct Item: Hashable, Sendable, Encodable {
    package var caseID: String
    package var code: String
    package var occurrence: String
    /// The policy step that caused it.
    package var step: String

    enum CodingKeys: String, CodingKey {
      case caseID = "case"
      case code, occurrence, step
    }
  }

  package var id: String
  package var key: String
  package var recipient: String
  package var address: String
  package var channel: String
  package var subject: String
  package var items: [Item]
  package var createdAt: Instant
  /// The same as the recipient's clock showed it.
  package var composed: CivilMoment
  package var state: String
  package var attempts: Int
  package var lastError: String

  private enum CodingKeys: String, CodingKey {
    case id, key, recipient, address, channel, subject, items, createdAt, state, attempts
    case lastError
  }

  package init(_ letter: Letter, reminders: [Reminder], in world: World) {
    let directory = world.directory
    id = letter.id
    key = letter.key
    recipient = directory.person(letter.recipient)?.id ?? ""
    address = letter.address
    channel = letter.channel.rawValue
    subject = letter.subject
    createdAt = letter.createdAt
    composed = Zones.civil(createdAt, in: world.zone(ofPerson: letter.recipient))
    state = letter.state.rawValue
    attempts = letter.attempts
    lastError = letter.lastError
    items = reminders.map(Item.init)
  }
}

extension LetterView.Item {
  init(_ reminder: Reminder) {
    self.init(
      caseID: reminder.caseID, code: reminder.key.code,
      occurrence: reminder.key.date?.iso ?? "", step: reminder.step.name)
  }
}

extension World {
  package func letters(_ filter: LetterFilter) throws -> [LetterView] {
    let letters = try reader.letters(filter)
    let reminders = try reader.reminders(ofLetters: letters.map(\.id))
    return letters.map { LetterView($0, reminders: reminders[$0.id] ?? [], in: self) }
  }
}
