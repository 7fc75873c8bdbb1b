internal import CCurlShim
internal import VekhaCore
internal import VekhaLanguage
internal import VekhaRuntime

/// Calls one web server, again and again over a connection kept open.
struct HTTPCaller: ~Copyable {
  private let limits: HTTPLimits
  private let patience: Patience
  private var session: CurlSession?

  init(within limits: HTTPLimits, patience: Patience) {
    self.limits = limits
    self.patience = patience
  }

  /// Sends one request and says how it ended.
  mutating func post(_ body: [UInt8], to address: Secret, headers: [String]) -> HTTPAttempt {
    if session == nil {
      session = CurlSession(patience: patience)
      session?.configureForWeb(within: limits)
    }
    let exchange = HTTPExchange()
    guard let code = session?.post(body, to: address, headers: headers, into: exchange) else {
      return HTTPAttempt(code: CURLE_OUT_OF_MEMORY, status: nil, exchange: exchange)
    }
    let attempt = HTTPAttempt(
      code: code, status: code == CURLE_OK ? session?.status : nil, exchange: exchange)
    if code != CURLE_OK { session = nil }
    return attempt
  }
}

/// How one request ended: the transport's verdict and the server's answer.
struct HTTPAttempt {
  let code: CURLcode
  /// The answer's status; nil where no whole answer came.
  let status: Int?
  let body: [UInt8]
  let retryAfter: Int64?

  init(code: CURLcode, status: Int?, exchange: HTTPExchange) {
    self.code = code
    self.status = status
    body = exchange.body
    retryAfter = exchange.retryAfter
  }

  /// The outcome where the server gave no answer; the place is all that is said of its address.
  func silence(of place: String) -> DeliveryOutcome {
    let words =
      switch code {
      case CURLE_COULDNT_RESOLVE_HOST: Catalogue.WebDelivery.hostUnknown(place)
      case CURLE_COULDNT_CONNECT: Catalogue.WebDelivery.notListening(place)
      case CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK:
        Catalogue.WebDelivery.tooSlow(place)
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR:
        Catalogue.WebDelivery.notTrusted(place)
      case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: Catalogue.Delivery.noTransport
      default: Catalogue.WebDelivery.connectionLost(place)
      }
    return .unreachable(reason: words.ru)
  }
}
