internal import CCurlShim
internal import VekhaCore
internal import VekhaLanguage
package import VekhaRuntime

/// Posts letters to another program, signed and time-stamped after the Standard Webhooks specification.
package actor WebhookNotifier: Notifier {
  private let address: WebAddress
  private let secret: WebhookSecret
  private let time: any TimeSource
  private let limits: HTTPLimits
  private let executor = QueueExecutor(label: "vekha.webhook")
  private let patience = Patience()
  private var caller: HTTPCaller

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Takes the clock by which receivers tell old messages from new ones.
  package init(
    address: WebAddress, secret: WebhookSecret, time: any TimeSource,
    limits: HTTPLimits = HTTPLimits()
  ) {
    self.address = address
    self.secret = secret
    self.time = time
    self.limits = limits
    caller = HTTPCaller(within: limits, patience: patience)
  }

  package func deliver(_ letter: OutgoingLetter) -> DeliveryOutcome {
    let stamp = String(time.now.seconds)
    let signature = secret.signature(of: letter.bytes, id: letter.id, timestamp: stamp)
    let attempt = caller.post(
      letter.bytes, to: address.text,
      headers: [
        "Content-Type: application/json", "User-Agent: Vekha", "webhook-id: \(letter.id)",
        "webhook-timestamp: \(stamp)", "webhook-signature: \(signature)",
      ])
    guard let status = attempt.status else { return attempt.silence(of: address.place) }
    return outcome(status, attempt.retryAfter)
  }

  package nonisolated func hurry() {
    patience.end(in: limits.farewell)
  }

  /// Any 2xx is a yes; 410 and the rest of 4xx are the receiver's word on this letter.
  private func outcome(_ status: Int, _ retryAfter: Int64?) -> DeliveryOutcome {
    let place = address.place
    return switch status {
    case 200..<300: .sent
    case 408, 425, 429:
      .deferred(
        reason: Catalogue.WebDelivery.notNow(place, status).ru, retryAfter: retryAfter)
    case 401, 403: .unreachable(reason: Catalogue.WebDelivery.keyRefused(place, status).ru)
    case 400, 409..<500: .rejected(reason: Catalogue.WebDelivery.refused(place, status).ru)
    case 500...: .unreachable(reason: Catalogue.WebDelivery.notNow(place, status).ru)
    default: .unreachable(reason: Catalogue.WebDelivery.notUnderstood(place).ru)
    }
  }
}
