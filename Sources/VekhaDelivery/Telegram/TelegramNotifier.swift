internal import CCurlShim
internal import VekhaCore
internal import VekhaLanguage
package import VekhaRuntime

/// Sends letters as messages of a Telegram bot; the letter's bytes are the request's body.
package actor TelegramNotifier: Notifier {
  private let base: WebAddress
  private let token: Secret
  private let limits: HTTPLimits
  private let executor = QueueExecutor(label: "vekha.telegram")
  private let patience = Patience()
  private var caller: HTTPCaller

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Takes the address of the bot service and the bot's token.
  package init(base: WebAddress, token: Secret, limits: HTTPLimits = HTTPLimits()) {
    self.base = base
    self.token = token
    self.limits = limits
    caller = HTTPCaller(within: limits, patience: patience)
  }

  package func deliver(_ letter: OutgoingLetter) -> DeliveryOutcome {
    let attempt = caller.post(
      letter.bytes, to: base.appending(path: "/bot\(token.revealed())/sendMessage"),
      headers: ["Content-Type: application/json", "User-Agent: Vekha"])
    guard let status = attempt.status else { return attempt.silence(of: base.place) }
    return outcome(status, TelegramAnswer(attempt.body), attempt.retryAfter)
  }

  package nonisolated func hurry() {
    patience.end(in: limits.farewell)
  }

  /// Only an answer in the service's own words counts: a stranger's 200 is no proof that anything was sent.
  private func outcome(
    _ status: Int, _ answer: TelegramAnswer?, _ retryAfter: Int64?
  ) -> DeliveryOutcome {
    let place = base.place
    if status == 429 {
      return .deferred(
        reason: Catalogue.WebDelivery.notNow(place, status).ru,
        retryAfter: answer?.retryAfter ?? retryAfter)
    }
    if status >= 500 {
      return .unreachable(reason: Catalogue.WebDelivery.notNow(place, status).ru)
    }
    guard let answer else {
      return .unreachable(reason: Catalogue.WebDelivery.notUnderstood(place).ru)
    }
    return switch status {
    case 200 where answer.isYes: .sent
    case 400, 403: .rejected(reason: Catalogue.WebDelivery.readerRefused.ru)
    case 401, 404: .unreachable(reason: Catalogue.WebDelivery.keyRefused(place, status).ru)
    default: .unreachable(reason: Catalogue.WebDelivery.notUnderstood(place).ru)
    }
  }
}
