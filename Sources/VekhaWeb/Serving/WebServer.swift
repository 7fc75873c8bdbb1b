import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
package import VekhaRuntime

/// The page server of a running daemon; where its port is taken, the daemon works on without it.
package struct WebServer: Service {
  private let address: ListenAddress
  private let physician: Physician
  private let answers: AnswerDesk?
  private let preferences: PreferenceDesk?
  private let logger: Logger
  private let transportLogger: Logger

  /// Takes the log for its own few lines and a quieter one for the transport's many.
  package init(
    at address: ListenAddress, physician: Physician, answers: AnswerDesk?,
    preferences: PreferenceDesk?, logger: Logger,
    transportLogger: Logger
  ) {
    self.address = address
    self.physician = physician
    self.answers = answers
    self.preferences = preferences
    self.logger = logger
    self.transportLogger = transportLogger
  }

  /// Answers until told to stop, and tries again where it cannot listen.
  package func run() async throws {
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      do {
        try await application.serveAtRest(with: configuration)
      } catch {
        logger.warning(
          "web page waits", metadata: ["address": "\(address)", "reason": "\(error)"])
        await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(10)) }
      }
    }
  }

  private var application: some ApplicationProtocol {
    Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [AnswerDeadline(seconds: WebLimits.answerSeconds)],
          idleTimeout: .seconds(WebLimits.idleSeconds),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: WebLimits.headerField, maxHeaderListSize: WebLimits.headers,
            maxHeaderFieldCount: WebLimits.headerCount))),
      onServerRunning: { channel in
        logger.info("web page", metadata: ["address": "\(bound(to: channel))"])
      },
      logger: transportLogger)
  }

  private var configuration: ServerConfiguration {
    ServerConfiguration(
      address: .hostname(address.host, port: address.port), reuseAddress: true,
      availableConnectionsDelegate: MaximumAvailableConnections(
        WebLimits.connections, logger: transportLogger))
  }

  private func bound(to channel: any NIOCore.Channel) -> ListenAddress {
    ListenAddress(host: address.host, port: channel.localAddress?.port ?? address.port)
  }

  private var router: Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: GuardedResponses(logger: logger))
    HealthRoutes(physician: physician).add(to: router)
    if let answers { LinkRoutes(desk: answers).add(to: router) }
    if let preferences { PreferenceRoutes(desk: preferences).add(to: router) }
    return router
  }
}
