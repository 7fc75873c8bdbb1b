/// The port through which letters leave the house; one implementation owns one channel.
package protocol Notifier: Sendable {
  /// Tries to hand one letter over and says what became of it; never throws, since every failure is an outcome.
  func deliver(_ letter: OutgoingLetter) async -> DeliveryOutcome

  /// Asks it not to wait much longer for the letter in hand, since the program is about to end.
  func hurry()
}

extension Notifier {
  package func hurry() {}
}

/// A composed letter with the exact bytes that were stored before the first attempt.
package struct OutgoingLetter: Hashable, Sendable {
  /// The letter's id; also its file name where letters become files.
  package var id: String
  package var channel: Channel
  package var sender: String
  package var address: String
  package var bytes: [UInt8]

  package init(
    id: String, channel: Channel = .email, sender: String, address: String, bytes: [UInt8]
  ) {
    self.id = id
    self.channel = channel
    self.sender = sender
    self.address = address
    self.bytes = bytes
  }
}

/// What became of one attempt to deliver a letter.
package enum DeliveryOutcome: Hashable, Sendable {
  case sent
  /// The server will never take this letter (an SMTP 5xx answer to it).
  case rejected(reason: String)
  /// The server answered that it will not take the letter now (4xx, greylisting).
  ///
  /// Where it named a number of seconds, it is left alone for as long.
  case deferred(reason: String, retryAfter: Int64? = nil)
  /// The server could not be reached or trusted, or did not answer: nothing is wrong with the letter.
  case unreachable(reason: String)
}
