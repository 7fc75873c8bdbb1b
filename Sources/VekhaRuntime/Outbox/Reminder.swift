package import VekhaCore

/// A reminder that became owed, with the moment at which it should leave.
package struct NewReminder: Hashable, Sendable {
  package var reminding: Reminding
  package var recipient: PersonKey
  package var channel: Channel
  package var deliverAt: Instant

  package init(
    reminding: Reminding, recipient: PersonKey, channel: Channel = .email, deliverAt: Instant
  ) {
    self.reminding = reminding
    self.recipient = recipient
    self.channel = channel
    self.deliverAt = deliverAt
  }
}

/// A row of the outbox; its key (case, item, occurrence, round, step, recipient, channel) is unique.
package struct Reminder: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var caseID: String
  package var key: OccurrenceKey
  package var round: Int
  package var step: Step
  package var recipient: PersonKey
  package var channel: Channel
  package var createdAt: Instant
  package var deliverAt: Instant

  package init(
    id: Int64, caseID: String, key: OccurrenceKey, round: Int, step: Step, recipient: PersonKey,
    channel: Channel, createdAt: Instant, deliverAt: Instant
  ) {
    self.id = id
    self.caseID = caseID
    self.key = key
    self.round = round
    self.step = step
    self.recipient = recipient
    self.channel = channel
    self.createdAt = createdAt
    self.deliverAt = deliverAt
  }
}

/// The way by which a letter reaches a person.
package enum Channel: String, Hashable, Sendable, CaseIterable {
  case email
  /// Another program, which passes the letter on.
  case webhook
  /// A message of the messenger's bot.
  case telegram
  /// A file in a folder that a person or a program empties.
  case file
}
