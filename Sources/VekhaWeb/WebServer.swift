import Hummingbird
package import Logging
import ServiceLifecycle

/// The page server of a running daemon.
package struct WebServer: Service {
  private let host: String
  private let port: Int
  private let isHealthy: @Sendable () async -> Bool
  private let logger: Logger

  package init(
    host: String, port: Int, logger: Logger, isHealthy: @escaping @Sendable () async -> Bool
  ) {
    self.host = host
    self.port = port
    self.logger = logger
    self.isHealthy = isHealthy
  }

  /// Answers until told to stop.
  package func run() async throws {
    let application = Application(
      router: router, configuration: .init(address: .hostname(host, port: port)), logger: logger)
    try await application.runService()
  }

  private var router: Router<BasicRequestContext> {
    let router = Router()
    router.get("health") { [isHealthy] _, _ -> HTTPResponse.Status in
      await isHealthy() ? .ok : .serviceUnavailable
    }
    return router
  }
}
