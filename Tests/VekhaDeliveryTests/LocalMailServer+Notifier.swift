import TestWorld
import VekhaDelivery
import VekhaRuntime

extension LocalMailServer {
  /// A notifier that hands its letters to this server.
  func notifier(
    scheme: String = "smtp", login: String = "", host: String = "localhost",
    security: SMTPServer.Security = .opportunistic, trustsCertificate: Bool = true,
    limits: SMTPLimits = SMTPLimits()
  ) throws -> SMTPNotifier {
    let server = try SMTPServer(
      url: "\(scheme)://\(login)\(host):\(port)", security: security,
      authorityFile: trustsCertificate ? certificate : nil)
    return SMTPNotifier(server: server, limits: limits)
  }
}

extension DeliveryOutcome {
  var isRejected: Bool { if case .rejected = self { true } else { false } }
  var isDeferred: Bool { if case .deferred = self { true } else { false } }
  var isUnreachable: Bool { if case .unreachable = self { true } else { false } }

  /// What a person is told; empty for a letter that was sent.
  var reason: String {
    switch self {
    case .sent: ""
    case .rejected(let reason), .deferred(let reason, _), .unreachable(let reason): reason
    }
  }
}
