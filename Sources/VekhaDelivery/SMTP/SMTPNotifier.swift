internal import CCurlShim
internal import VekhaCore
internal import VekhaLanguage
package import VekhaRuntime

/// Hands letters to a mail server, one after another over a connection kept open between them.
package actor SMTPNotifier: Notifier {
  private let server: SMTPServer
  private let limits: SMTPLimits
  private let executor = QueueExecutor(label: "vekha.smtp")
  private let patience = Patience()
  private var session: CurlSession?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  package init(server: SMTPServer, limits: SMTPLimits = SMTPLimits()) {
    self.server = server
    self.limits = limits
  }

  package func deliver(_ letter: OutgoingLetter) -> DeliveryOutcome {
    guard let sender = MailAddress(letter.sender) else {
      return .unreachable(reason: Catalogue.Delivery.senderNotAnAddress.ru)
    }
    guard let recipient = MailAddress(letter.address) else {
      return .rejected(reason: Catalogue.Delivery.recipientNotAnAddress.ru)
    }
    return send(letter.bytes, from: sender.text, to: recipient.text)
  }

  package nonisolated func hurry() {
    patience.end(in: limits.farewell)
  }

  /// Says goodbye to the server; the next letter opens a new connection.
  package func close() {
    session = nil
  }
}

extension SMTPNotifier {
  private func send(_ bytes: [UInt8], from sender: String, to recipient: String) -> DeliveryOutcome
  {
    if session == nil { session = opened() }
    guard let attempt = attempt(bytes, from: sender, to: recipient) else {
      return .unreachable(reason: Catalogue.Delivery.noTransport.ru)
    }
    guard attempt.metAStaleConnection else { return attempt.outcome(at: server) }
    session = opened()
    let second = self.attempt(bytes, from: sender, to: recipient) ?? attempt
    return second.outcome(at: server)
  }

  private func attempt(_ bytes: [UInt8], from sender: String, to recipient: String) -> SMTPAttempt?
  {
    session?.set(CURLOPT_INFILESIZE, bytes.count)
    let exchange = SMTPExchange(letter: bytes)
    guard let code = session?.perform(exchange, from: sender, to: recipient) else { return nil }
    let attempt = SMTPAttempt(
      code: code, command: exchange.command, reply: exchange.reply,
      reusedConnection: session?.reusedConnection ?? false,
      failure: session?.failure(code) ?? "")
    if attempt.ranOutOfTime { abandonSession() }
    return attempt
  }

  private func abandonSession() {
    session?.cutOff()
    session = nil
  }

  private func opened() -> CurlSession? {
    guard let session = CurlSession(patience: patience) else { return nil }
    session.configure(for: server, within: limits)
    return session
  }
}
