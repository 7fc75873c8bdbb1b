internal import CCurlShim
internal import VekhaCore
internal import VekhaLanguage
internal import VekhaRuntime

/// How one transfer ended: the transport's verdict and the server's last words.
struct SMTPAttempt {
  let code: CURLcode
  let command: SMTPCommand
  let reply: SMTPReply?
  let reusedConnection: Bool
  /// The transport's own words about the failure.
  let failure: String

  /// Whether the server had left while the connection lay idle, so that nothing was tried yet.
  var metAStaleConnection: Bool {
    guard code != CURLE_OK, !ranOutOfTime, reusedConnection else { return false }
    return reply == nil || (reply?.code == 421 && command != .data)
  }

  /// Whether the server fell silent for longer than it may.
  var ranOutOfTime: Bool {
    code == CURLE_OPERATION_TIMEDOUT || code == CURLE_ABORTED_BY_CALLBACK
  }

  func outcome(at server: SMTPServer) -> DeliveryOutcome {
    if code == CURLE_OK { return .sent }
    if let obstacle = obstacle(at: server) { return .unreachable(reason: obstacle.ru) }
    guard let reply, reply.isForNow || reply.isForGood else {
      return .unreachable(reason: Catalogue.Delivery.connectionLost(server.place).ru)
    }
    return refusal(reply, at: server)
  }
}

extension SMTPAttempt {
  /// What stood between us and the server before it could judge the letter.
  private func obstacle(at server: SMTPServer) -> Bilingual? {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: Catalogue.Delivery.hostUnknown(server.place)
    case CURLE_COULDNT_CONNECT: Catalogue.Delivery.notListening(server.place)
    case _ where ranOutOfTime: Catalogue.Delivery.tooSlow(server.place)
    case CURLE_LOGIN_DENIED: Catalogue.Delivery.loginRefused(reply?.text ?? failure)
    case CURLE_USE_SSL_FAILED: Catalogue.Delivery.encryptionMissing(server.place)
    case CURLE_PEER_FAILED_VERIFICATION: Catalogue.Delivery.certificateUntrusted(failure)
    case CURLE_SSL_CACERT_BADFILE: Catalogue.Delivery.authoritiesUnreadable
    case CURLE_SSL_CONNECT_ERROR: Catalogue.Delivery.encryptionFailed(failure)
    default: nil
    }
  }

  /// The server's judgement: of the letter once it knew the recipient, of us before that.
  private func refusal(_ reply: SMTPReply, at server: SMTPServer) -> DeliveryOutcome {
    if reply.isForNow { return .deferred(reason: Catalogue.Delivery.notNow(reply.text).ru) }
    if Self.wantsLogin.contains(reply.code) {
      return .unreachable(reason: Catalogue.Delivery.loginRefused(reply.text).ru)
    }
    return switch command {
    case .recipient: .rejected(reason: Catalogue.Delivery.recipientRefused(reply.text).ru)
    case .data: .rejected(reason: Catalogue.Delivery.letterRefused(reply.text).ru)
    case .sender where reply.code == Self.tooLarge:
      .rejected(reason: Catalogue.Delivery.letterRefused(reply.text).ru)
    case .sender: .unreachable(reason: Catalogue.Delivery.senderRefused(reply.text).ru)
    default: .unreachable(reason: Catalogue.Delivery.serviceRefused(reply.text).ru)
    }
  }

  /// Answers of RFC 4954, 6 that speak of the log-in whatever they answer.
  private static let wantsLogin: Set<Int> = [530, 534, 535, 538]
  private static let tooLarge = 552
}
