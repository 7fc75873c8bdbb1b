package import VekhaCore

/// A letter: the reminders of one person that leave together, with its exact bytes.
package struct Letter: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case pending
    case sent
    /// It was not taken, or the next letter has taken its place.
    case dead
    /// An administrator gave it up.
    case dropped
  }

  /// The hash of its key; also the local part of its Message-ID.
  package var id: String
  /// Recipient, channel, civil date and kind: no second letter can have the same.
  package var key: String
  package var recipient: PersonKey
  package var address: String
  package var channel: Channel
  package var subject: String
  /// Empty where the letter was read without them.
  package var bytes: [UInt8]
  package var createdAt: Instant
  package var state: State
  package var attempts: Int
  package var retryAt: Instant?
  package var lastError: String

  package init(
    id: String, key: String, recipient: PersonKey, address: String, channel: Channel,
    subject: String, bytes: [UInt8], createdAt: Instant, state: State = .pending,
    attempts: Int = 0, retryAt: Instant? = nil, lastError: String = ""
  ) {
    self.id = id
    self.key = key
    self.recipient = recipient
    self.address = address
    self.channel = channel
    self.subject = subject
    self.bytes = bytes
    self.createdAt = createdAt
    self.state = state
    self.attempts = attempts
    self.retryAt = retryAt
    self.lastError = lastError
  }
}

/// What became of a letter after an attempt or an administrator's decision.
package struct LetterMark: Hashable, Sendable {
  package var id: String
  package var state: Letter.State
  package var attempts: Int
  package var retryAt: Instant?
  package var lastError: String
  /// When it was handed over; nil where it was not tried.
  package var handedAt: Instant?

  package init(
    id: String, state: Letter.State, attempts: Int, retryAt: Instant? = nil,
    lastError: String = "", handedAt: Instant? = nil
  ) {
    self.handedAt = handedAt
    self.id = id
    self.state = state
    self.attempts = attempts
    self.retryAt = retryAt
    self.lastError = lastError
  }
}

/// Which letters are asked for.
package struct LetterFilter: Hashable, Sendable {
  package var states: Set<Letter.State>
  package var recipient: PersonKey?
  package var limit: Int
  /// The time in which they were composed.
  package var composedIn: Range<Instant>?

  package init(
    states: Set<Letter.State> = Set(Letter.State.allCases), recipient: PersonKey? = nil,
    limit: Int = 10_000, composedIn: Range<Instant>? = nil
  ) {
    self.states = states
    self.recipient = recipient
    self.limit = limit
    self.composedIn = composedIn
  }
}
